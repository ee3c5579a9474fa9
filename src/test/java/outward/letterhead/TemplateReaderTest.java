package outward.letterhead;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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
                // a theme of 300,000 elements, which is 12 kB as it is sent
                Arguments.of(
                        SentTemplate.good()
                                .part("word/theme/theme1.xml", "<a>" + "<a/>".repeat(300_000) + "</a>")
                                .file(),
                        "larger than is read"),
                // styles of 20 MB
                Arguments.of(
                        SentTemplate.good()
                                .part("word/styles.xml", "<a>" + "<w:f/>".repeat(3_300_000) + "</a>")
                                .file(),
                        "larger than is read"),
                // styles 65 levels deep, where 64 are read
                Arguments.of(
                        SentTemplate.good()
                                .part("word/styles.xml", "<a>".repeat(65) + "</a>".repeat(65))
                                .file(),
                        "larger than is read"),
                // relationships without end
                Arguments.of(
                        SentTemplate.good()
                                .part("word/_rels/x.rels", "<a>" + "<a/>".repeat(300_000) + "</a>")
                                .file(),
                        "larger than is read"),
                // a document type in the theme
                Arguments.of(
                        SentTemplate.good()
                                .part("word/theme/theme1.xml", WITH_TYPE)
                                .file(),
                        "No styles"),
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

    @Test
    void a_font_without_end_in_the_theme_is_not_written_out() {
        String theme =
                "<a:t xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:minorFont><a:latin typeface=\""
                        + "V".repeat(1 << 20) + "\"/></a:minorFont></a:t>";
        Template template = TemplateReader.read(
                sent(SentTemplate.good().part("word/theme/theme1.xml", theme).file()), new FieldErrors());
        assertThat(template).isNotNull();
        assertThat(template.styles()).doesNotContain("VVV");
    }

    @Test
    void while_another_file_is_read_one_waits_and_is_then_told_to_come_again() {
        FieldErrors errors = new FieldErrors();
        Turn turn = new Turn(Duration.ofMillis(10));
        turn.take(() -> CompletableFuture.supplyAsync(
                        () -> Optional.ofNullable(TemplateReader.read(sent(new byte[0]), errors, turn)))
                .join());
        assertThat(errors.at("template")).contains("Send this one again in a moment");
        assertThat(TemplateReader.read(sent(SentTemplate.good().file()), errors, turn))
                .isNotNull();
    }

    private static SentFile sent(byte[] file) {
        return new SentFile("Firm.dotx", file);
    }
}
