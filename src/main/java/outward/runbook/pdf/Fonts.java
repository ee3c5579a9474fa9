package outward.runbook.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;

/** The Liberation fonts, embedded: a tagged PDF may rely on none that the reader happens to have. */
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

    /** Gives the renderer all of them. */
    static void into(PdfRendererBuilder builder) {
        for (Fonts font : values()) {
            builder.useFont(font::open, font.family, font.weight, font.style, true);
        }
    }

    private InputStream open() {
        InputStream in = Fonts.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("The font " + file + " is not on the class path");
        }
        return in;
    }
}
