package outward.answer.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
    @Test
    void values_are_parted_by_commas_and_quoted_where_they_must_be() {
        assertThat(Csv.line(List.of("JUMP1", "Ethernet, 2", "the \"old\" one", "two\nlines", "")))
                .isEqualTo("JUMP1,\"Ethernet, 2\",\"the \"\"old\"\" one\",\"two\nlines\",\r\n");
    }

    /** Each begins like a formula, or like a formula that was guarded before. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "=1+1, '=1+1",
                "+1, '+1",
                "-1, '-1",
                "@SUM(A1), '@SUM(A1)",
                "'=1+1, ''=1+1",
                "''@x, '''@x",
                "'quoted', 'quoted'",
                "a=1, a=1",
                "2001:db8::1, 2001:db8::1"
            })
    void nothing_is_taken_for_a_formula_and_a_guard_can_be_taken_off_again(String value, String written) {
        assertThat(Csv.line(List.of(value))).isEqualTo(written + "\r\n");
    }

    @Test
    void a_tab_and_a_carriage_return_are_guarded_too() {
        assertThat(Csv.line(List.of("\tx", "\rx"))).isEqualTo("'\tx,\"'\rx\"\r\n");
    }
}
