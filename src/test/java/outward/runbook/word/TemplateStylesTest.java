package outward.runbook.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.junit.jupiter.api.Test;
import outward.runbook.RunbookFixture;
import outward.runbook.document.Look;
import outward.runbook.document.RunbookDocument;

/** A firm's styles in place of ours. */
class TemplateStylesTest {
    private static final String FIRM = """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:basedOn w:val="Standard"/>
            <w:rPr><w:color w:val="C00000"/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="Code"><w:name w:val="Program"/></w:style>
            </w:styles>""";

    @Test
    void aStyleOfTheSameNameTakesThePlaceOfOursWhateverItsIdentifier() throws IOException {
        XWPFStyles styles = styles(new Look("F", "#7a1fa2", null, cleaned(FIRM)));
        assertThat(styles.getStyle("Heading2").getName()).isEqualTo("heading 2");
        assertThat(styles.getStyle("Heading2").getCTStyle().xmlText())
                .contains("C00000")
                .doesNotContain("7A1FA2");
        assertThat(styles.getStyle("Heading2").getBasisStyleID()).isEqualTo("Normal");
        assertThat(styles.getStyle("Normal").getCTStyle().getDefault()).isNotNull();
        assertThat(styles.styleExist("berschrift2")).isFalse();
    }

    @Test
    void whatTheFirmHasNoStyleForLooksAsOursInItsColour() throws IOException {
        XWPFStyles styles = styles(new Look("F", "#7a1fa2", null, cleaned(FIRM)));
        assertThat(styles.getStyle("Code").getName()).isEqualTo("Code");
        assertThat(styles.getStyle("FirmCode").getName()).isEqualTo("Program");
        assertThat(styles.getStyle("Heading3").getCTStyle().xmlText()).contains("7A1FA2");
        assertThat(styles.getStyle("Firm").getCTStyle().xmlText())
                .contains("7A1FA2")
                .doesNotContain("1F4E79");
    }

    @Test
    void whatAreNoStylesIsNotTaken() {
        assertThat(TemplateStyles.of("<w:styles/>".getBytes(StandardCharsets.UTF_8), null))
                .isEmpty();
        assertThat(TemplateStyles.of("{}".getBytes(StandardCharsets.UTF_8), null))
                .isEmpty();
        assertThat(TemplateStyles.of(
                        ("<w:document xmlns:w=\"" + WordXml.WORD + "\"><w:style/></w:document>")
                                .getBytes(StandardCharsets.UTF_8),
                        null))
                .isEmpty();
    }

    private static String cleaned(String styles) {
        return TemplateStyles.of(styles.getBytes(StandardCharsets.UTF_8), null).orElseThrow();
    }

    private static XWPFStyles styles(Look look) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxDocument.write(RunbookDocument.of(RunbookFixture.refused().scope()), look, out);
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            return file.getStyles();
        }
    }
}
