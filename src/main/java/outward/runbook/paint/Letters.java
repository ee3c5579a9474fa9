package outward.runbook.paint;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A Liberation font as outlines; what it has no letter for is its empty box. One text is set at a time. */
final class Letters {
    static final Letters PLAIN = new Letters("Sans-Regular");
    static final Letters BOLD = new Letters("Sans-Bold");
    static final Letters DIGITS = new Letters("Mono-Regular");

    private final TrueTypeFont font;
    private final CmapLookup map;
    private final double unit;

    private Letters(String name) {
        String file = "/liberation/Liberation" + name + ".ttf";
        try (InputStream in = Letters.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The font " + file + " is not on the class path");
            }
            font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            map = font.getUnicodeCmapLookup();
            unit = 1.0 / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("A font cannot be read", e);
        }
    }

    /** How far the text reaches at that size. */
    synchronized double width(String text, double size) {
        return text.codePoints().map(map::getGlyphId).mapToDouble(this::advance).sum() * size * unit;
    }

    /** The text as a shape that begins on the base line there. */
    synchronized Path2D shape(String text, double size, double x, double y) {
        Path2D shape = new Path2D.Double();
        double scale = size * unit;
        double at = x;
        for (int c : text.codePoints().toArray()) {
            int glyph = map.getGlyphId(c);
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, y);
            shape.append(outline(glyph).getPathIterator(place), false);
            at += advance(glyph) * scale;
        }
        return shape;
    }

    private Path2D outline(int glyph) {
        try {
            GlyphData data = font.getGlyph().getGlyph(glyph);
            return data == null ? new Path2D.Double() : data.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException("A font cannot be read", e);
        }
    }

    private double advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException("A font cannot be read", e);
        }
    }
}
