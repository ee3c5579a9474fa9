package outward.runbook.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Iterator;
import outward.picture.Drawing;
import outward.picture.Mark;
import outward.picture.Mark.Area;
import outward.picture.Mark.Band;
import outward.picture.Mark.Kind;
import outward.picture.Mark.Way;
import outward.picture.Mark.Words;
import outward.picture.Tone;

/** Paints a drawing for paper; one user unit is one unit of the surface. */
public final class Painter {
    private static final double CORNER = 10;
    private static final double TITLE = 13;
    private static final double CAPTION = 11;
    private static final double TEXT = 12;

    private final Graphics2D surface;

    private Painter(Graphics2D surface) {
        this.surface = surface;
    }

    /** All of it, over what is there. */
    public static void paint(Drawing drawing, Graphics2D surface) {
        Painter painter = new Painter(surface);
        drawing.marks().forEach(painter::mark);
    }

    private void mark(Mark mark) {
        if (mark instanceof Area area) {
            area(area);
        } else if (mark instanceof Band band) {
            surface.setColor(Inks.band(band.tone()));
            surface.fill(new Rectangle2D.Double(band.x(), band.y(), band.width(), band.height()));
        } else if (mark instanceof Way way) {
            way(way);
        } else if (mark instanceof Words words) {
            words(words);
        }
    }

    private void area(Area area) {
        var shape = new RoundRectangle2D.Double(area.x(), area.y(), area.width(), area.height(), CORNER, CORNER);
        surface.setColor(Inks.back(area.tone()));
        surface.fill(shape);
        surface.setColor(Inks.line(area.tone() == Tone.GOOD ? Tone.PLAIN : area.tone()));
        surface.setStroke(
                area.tone() == Tone.LOOK ? dashed(1, 5, 3) : new BasicStroke(area.tone() == Tone.BAD ? 2 : 1));
        surface.draw(shape);
    }

    private void way(Way way) {
        Path2D path = new Path2D.Double();
        Iterator<Double> points = way.points().iterator();
        path.moveTo(points.next(), points.next());
        while (points.hasNext()) {
            path.lineTo(points.next(), points.next());
        }
        surface.setColor(Inks.line(way.tone()));
        surface.setStroke(
                switch (way.tone()) {
                    case PLAIN -> new BasicStroke(1.5f);
                    case LOOK -> dashed(1.5f, 5, 4);
                    case GOOD, BAD -> new BasicStroke(2.5f);
                });
        surface.draw(path);
    }

    private static BasicStroke dashed(float width, float on, float off) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {on, off}, 0);
    }

    private void words(Words words) {
        boolean bold = words.kind() == Kind.TITLE || words.kind() == Kind.MARK || words.tone() == Tone.BAD;
        Letters letters = bold ? Letters.BOLD : Letters.PLAIN;
        double size = words.kind() == Kind.TITLE ? TITLE : words.kind() == Kind.CAPTION ? CAPTION : TEXT;
        Color ink = words.kind() == Kind.CAPTION ? Inks.QUIET : Inks.text(words.tone());
        double width = letters.width(words.words(), size);
        double x = words.kind() == Kind.MARK ? words.x() - width / 2 : words.x();
        surface.setColor(ink);
        surface.fill(letters.shape(words.words(), size, x, words.y()));
        if (words.address() != null) {
            double behind = words.words().isEmpty() ? 0 : width + letters.width(" ", size);
            surface.fill(Letters.DIGITS.shape(words.address(), size, x + behind, words.y()));
        }
    }
}
