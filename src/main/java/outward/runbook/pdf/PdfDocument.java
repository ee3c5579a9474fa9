package outward.runbook.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import outward.runbook.document.Document;
import outward.runbook.document.Look;

/**
 * A document as PDF: tagged (PDF/UA-1), with embedded fonts, cover, contents and running lines. Its pages are laid out in
 * memory, so one that is too long is refused; nothing outside of it is ever read for it.
 */
public final class PdfDocument {
    /** The longest markup that is laid out; docs/performance.md says how it was found. */
    static final int MOST_LETTERS = 800_000;

    private final String markup;
    private final Figures figures;

    private PdfDocument(String markup, Figures figures) {
        this.markup = markup;
        this.figures = figures;
    }

    /** That of a document in a firm's look; nothing where it is too long. */
    public static Optional<PdfDocument> of(Document document, Look look) {
        return within(MOST_LETTERS, document, look);
    }

    /** The same of any length, for whoever asked before whether it is too long. */
    public static PdfDocument whole(Document document, Look look) {
        return within(Integer.MAX_VALUE, document, look).orElseThrow();
    }

    private static Optional<PdfDocument> within(int letters, Document document, Look look) {
        PdfMarkup markup = new PdfMarkup(document, look);
        return markup.within(letters).map(text -> new PdfDocument(text, markup.figures()));
    }

    /** Lays it out, writes it whole, and leaves the stream open. */
    public void writeTo(OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Outward");
        builder.useUnicodeLineBreaker(new SpaceBreaker());
        builder.useReplacementText("\ufffd");
        builder.useObjectDrawerFactory(figures);
        refuseEverythingOutside(builder);
        builder.withHtmlContent(markup, null);
        builder.toStream(OutputStream.nullOutputStream());
        try (PDDocument pages = new PDDocument()) {
            Fonts.into(builder, pages);
            builder.usePDDocument(pages);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFKeepOpen();
                sayWhereLinksLead(pages);
                pages.save(out);
            }
        }
    }

    /** PDF/UA asks it of each; the renderer says it of those that lead outside only. */
    private static void sayWhereLinksLead(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation.getContents() == null) {
                    annotation.setContents("To this chapter");
                }
            }
        }
    }

    private static void refuseEverythingOutside(PdfRendererBuilder builder) {
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, moment);
        }
        builder.useUriResolver((base, address) -> null);
        builder.useProtocolsStreamImplementation(PdfDocument::refused, "http", "https", "file", "jar", "ftp");
    }

    private static FSStream refused(String address) {
        throw new IllegalStateException("Nothing outside of a document is read for it");
    }
}
