package outward.runbook.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The Liberation fonts, embedded: a tagged PDF may rely on none that the reader happens to have. Their ligatures are off:
 * an address needs none, and PDFBox compiles its rules anew for each piece of text, which took most of the time.
 */
enum Fonts {
    SANS("Sans-Regular", "sans", 400, FontStyle.NORMAL),
    SANS_BOLD("Sans-Bold", "sans", 700, FontStyle.NORMAL),
    SANS_ITALIC("Sans-Italic", "sans", 400, FontStyle.ITALIC),
    MONO("Mono-Regular", "mono", 400, FontStyle.NORMAL),
    MONO_BOLD("Mono-Bold", "mono", 700, FontStyle.NORMAL);

    private final String file;
    private final String family;
    private final int weight;
    private final FontStyle style;

    Fonts(String file, String family, int weight, FontStyle style) {
        this.file = "/liberation/Liberation" + file + ".ttf";
        this.family = family;
        this.weight = weight;
        this.style = style;
    }

    /** Gives the renderer of a document all of them. */
    static void into(PdfRendererBuilder builder, PDDocument document) {
        for (Fonts font : values()) {
            builder.useFont(new Supplier(font, document), font.family, font.weight, font.style, true);
        }
    }

    private PDFont load(PDDocument document) throws IOException {
        try (InputStream in = Fonts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The font " + file + " is not on the class path");
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        }
    }

    /** Loads a font when it is first used. */
    private static final class Supplier extends PDFontSupplier {
        private final Fonts font;
        private final PDDocument document;
        private @Nullable PDFont loaded;

        @SuppressWarnings("NullAway") // The renderer asks supply() alone, which does not ask what is given here.
        Supplier(Fonts font, PDDocument document) {
            super(null);
            this.font = font;
            this.document = document;
        }

        @Override
        public PDFont supply() {
            try {
                loaded = loaded == null ? font.load(document) : loaded;
                return loaded;
            } catch (IOException e) {
                throw new UncheckedIOException("A font cannot be read", e);
            }
        }
    }
}
