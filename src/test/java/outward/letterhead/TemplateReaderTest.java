package outward.letterhead;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import outward.answer.FieldErrors;
import outward.letterhead.Letterhead.Template;

class TemplateReaderTest {
    private static final String MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String OUTSIDE =
            "<Relationships><Relationship Target=\"http://192.0.2.1/x\" TargetMode=\"External\"/></Relationships>";
    private static final String WITH_TYPE =
            "<!DOCTYPE w:styles [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:styles>&x;</w:styles>";

    @Test
    void only_the_styles_are_kept_and_nothing_in_them_leads_elsewhere() {
        Template template = TemplateReader.read(sent(SentTemplate.good().file()), new FieldErrors());
        assertThat(template).isNotNull();
        assertThat(template.fileName()).isEqualTo("Firm.dotx");
        assertThat(template.styles())
                .contains("w:val=\"heading 2\"", "w:val=\"C00000\"", "w:ascii=\"Verdana\"")
                .doesNotContain("numPr", "heme", "glow");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                // text that is no ZIP
                Arguments.of("styles".getBytes(StandardCharsets.UTF_8), "is no Word document"),
                // nothing at all
                Arguments.of(new byte[0], "is no Word document"),
                // a workbook
                Arguments.of(SentTemplate.good().main(SHEET).file(), "is no Word document"),
                // macros by kind, by part, and controls
                Arguments.of(SentTemplate.good().main(MACROS).file(), "macros or controls"),
                Arguments.of(
                        SentTemplate.good().part("word/vbaProject.bin", "x").file(), "macros or controls"),
                Arguments.of(
                        SentTemplate.good()
                                .part("word/activeX/activeX1.bin", "x")
                                .file(),
                        "macros or controls"),
                // a linked picture or an attached template
                Arguments.of(
                        SentTemplate.good()
                                .part("word/_rels/settings.xml.rels", OUTSIDE)
                                .file(),
                        "outside of it"),
                // 25 MB of zeros in 25 kB
                Arguments.of(
                        SentTemplate.good()
                                .part("word/zeros", new byte[25 << 20])
                                .file(),
                        "at most 2 MB"),
                // one part by two names that Windows takes for one
                Arguments.of(SentTemplate.good().part("WORD/styles.xml", "x").file(), "two parts of one name"),
                // a document type in the styles
                Arguments.of(
                        SentTemplate.good().part("word/styles.xml", WITH_TYPE).file(), "No styles"),
                // larger than is read
                Arguments.of(new byte[(2 << 20) + 1], "at most 2 MB"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_no_template_or_holds_more_than_that_is_refused_with_a_sentence(byte[] file, String words) {
        FieldErrors errors = new FieldErrors();
        assertThat(TemplateReader.read(sent(file), errors)).isNull();
        assertThat(errors.at("template")).contains(words);
    }

    private static SentFile sent(byte[] file) {
        return new SentFile("Firm.dotx", file);
    }
}
