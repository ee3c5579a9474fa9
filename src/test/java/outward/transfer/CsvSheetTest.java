package outward.transfer;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.answer.WrongInput;
import outward.answer.list.Csv;

/** Tables as spreadsheets and people write them. */
class CsvSheetTest {
    private static final String TEXT = "name;interfaceAlias\nJUMP;Büro\n";

    private static CsvSheet read(String text) {
        return CsvSheet.read(text, null, null, HostFields.ENTERED, HostFields.PLACE);
    }

    private static String first(String text) {
        return read(text).rows().get(0).fields().toString();
    }

    private static void refused(String text, String reason) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(WrongInput.class).hasMessageContaining(reason);
    }

    @Test
    void letters_are_guessed_and_the_mark_before_them_goes() {
        Charset windows = Charset.forName("windows-1252");
        for (String mark : List.of("", "\ufeff")) {
            assertThat(CsvText.of((mark + TEXT).getBytes(UTF_8), null)).isEqualTo(new CsvText(TEXT, CsvEncoding.UTF_8));
            assertThat(CsvText.of((mark + TEXT).getBytes(UTF_16LE), null))
                    .isEqualTo(new CsvText(TEXT, CsvEncoding.UTF_16LE));
            assertThat(CsvText.of((mark + TEXT).getBytes(UTF_16BE), null))
                    .isEqualTo(new CsvText(TEXT, CsvEncoding.UTF_16BE));
        }
        assertThat(CsvText.of(TEXT.getBytes(windows), null)).isEqualTo(new CsvText(TEXT, CsvEncoding.WINDOWS_1252));
        assertThatThrownBy(() -> CsvText.of(TEXT.getBytes(windows), CsvEncoding.UTF_8))
                .hasMessageContaining("not written in UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"',',COMMA", ";,SEMICOLON", "'\t',TAB", "|,BAR"})
    void what_parts_values_is_guessed_and_so_are_headings(String sign, CsvDelimiter delimiter) {
        CsvSheet headed = read("Interface alias" + sign + "NAME\r\n" + "LAN" + sign + "A\r\n");
        assertThat(headed.delimiter()).isEqualTo(delimiter);
        assertThat(headed.headed()).isTrue();
        assertThat(headed.rows().get(0).fields()).hasToString("{\"interfaceAlias\":\"LAN\",\"name\":\"A\"}");
        assertThat(headed.rows().get(0).line()).isEqualTo(2);
        CsvSheet bare = read("A" + sign + "LAN" + sign + "10.2.16.9");
        assertThat(bare.delimiter()).isEqualTo(delimiter);
        assertThat(bare.headed()).isFalse();
        assertThat(bare.rows().get(0).fields().path("ipv4").asText()).isEqualTo("10.2.16.9");
    }

    @Test
    void what_was_made_safe_against_formulas_is_restored() {
        for (String value : List.of("=1+1", "'=1", "''-x", "@a", "+49", "-", "'plain", "a=b", "a,\"b\"")) {
            String file = "name,interfaceAlias\r\n" + Csv.line(List.of("A", value));
            assertThat(read(file).rows().get(0).fields().path("interfaceAlias").asText())
                    .isEqualTo(value);
        }
    }

    @Test
    void a_cell_without_text_is_null_and_truth_is_read_in_any_case() {
        assertThat(first("name,ipv4,onLink\n A , ,TRUE")).isEqualTo("{\"name\":\"A\",\"ipv4\":null,\"onLink\":true}");
        assertThat(first("name,onLink\nA,perhaps")).isEqualTo("{\"name\":\"A\",\"onLink\":\"perhaps\"}");
        assertThat(read("name,ipv4\nA,1,2").rows().get(0).faults()).hasSize(1);
    }

    @Test
    void what_is_no_table_of_hosts_is_refused() {
        refused("", "there is no row");
        refused("name,interfaceAlias\n", "Between 1 and 10,000");
        refused("name,colour\nA,red", "“colour” is none of the fields");
        refused("name,Name\nA,B", "is there twice");
        assertThatThrownBy(() -> CsvSheet.read("ipv4\n1", null, true, HostFields.ENTERED, HostFields.PLACE))
                .hasMessageContaining("no column “name”");
    }
}
