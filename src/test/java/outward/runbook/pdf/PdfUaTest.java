package outward.runbook.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
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
import outward.runbook.document.Look;
import outward.runbook.document.RunbookDocument;

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

    private static List<String> failed(Document document) throws Exception {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfDocument.of(document, new Look("Northwind & Sons")).orElseThrow().writeTo(pdf);
        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(pdf.toByteArray()), PDFAFlavour.PDFUA_1);
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
