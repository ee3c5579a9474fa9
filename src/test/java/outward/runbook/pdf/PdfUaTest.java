package outward.runbook.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import outward.runbook.RunbookFixture;
import outward.runbook.document.ChangeRequest;
import outward.runbook.document.Document;
import outward.runbook.document.Logo;
import outward.runbook.document.Look;
import outward.runbook.document.RunbookDocument;
import outward.runbook.paint.Png;

/** What veraPDF, which we did not write, says of our PDF against PDF/UA-1. */
class PdfUaTest {
    @BeforeAll
    static void reader() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void aRunbookIsPdfUa() throws Exception {
        assertThat(failed(RunbookDocument.of(RunbookFixture.multisite().scope())))
                .isEmpty();
    }

    @Test
    void aShortDocumentIsPdfUa() throws Exception {
        assertThat(failed(ChangeRequest.of(RunbookFixture.article().scope()))).isEmpty();
    }

    @Test
    void inAFirmsLookItStillIsAndPicturesAreShapesToldInWords() throws Exception {
        Logo logo = new Logo(Png.file(new BufferedImage(90, 30, BufferedImage.TYPE_INT_ARGB)), 90, 30);
        byte[] pdf = printed(
                RunbookDocument.of(RunbookFixture.article().scope()),
                new Look("Northwind & Sons", "#7a1fa2", logo, null));
        assertThat(failed(pdf)).isEmpty();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            List<String> told = new ArrayList<>();
            figures(file.getDocumentCatalog().getStructureTreeRoot(), told);
            assertThat(told).hasSize(3);
            assertThat(told.get(0)).isEqualTo("Logo of Northwind & Sons");
            assertThat(told.get(1)).contains("Clients by IP-HTTPS: 2002:836b:2:1000::/64; routed.");
            assertThat(told.get(2))
                    .contains("3333, 2002:836b:2:3333::/64: Management hosts; the server is ::1; in this plan.");
        }
        assertThat(new String(
                        printed(RunbookDocument.of(RunbookFixture.article().scope())), StandardCharsets.ISO_8859_1))
                .doesNotContain("/Subtype /Image");
    }

    private static void figures(PDStructureNode node, List<String> told) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    told.add(element.getAlternateDescription());
                }
                figures(element, told);
            }
        }
    }

    private static List<String> failed(Document document) throws Exception {
        return failed(printed(document));
    }

    private static byte[] printed(Document document) throws IOException {
        return printed(document, new Look("Northwind & Sons"));
    }

    private static byte[] printed(Document document, Look look) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfDocument.of(document, look).orElseThrow().writeTo(pdf);
        return pdf.toByteArray();
    }

    private static List<String> failed(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
