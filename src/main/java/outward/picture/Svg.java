package outward.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import outward.picture.Mark.Area;
import outward.picture.Mark.Band;
import outward.picture.Mark.Kind;
import outward.picture.Mark.Way;
import outward.picture.Mark.Words;

/** A drawing as SVG: shapes with classes, never with a style of their own; text is escaped. */
final class Svg {
    private final StringBuilder text = new StringBuilder(8192);

    /** A screen reader says its title and description. */
    String write(Drawing drawing, String id) {
        open(drawing, id);
        drawing.marks().forEach(this::mark);
        return raw("</svg>\n").text.toString();
    }

    /** With its own style. */
    String writeAlone(Drawing drawing) {
        open(drawing, "picture");
        raw("<style>\n").raw(style()).raw("</style>\n");
        drawing.marks().forEach(this::mark);
        return raw("</svg>\n").text.toString();
    }

    private void open(Drawing drawing, String id) {
        raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture\" role=\"img\" aria-labelledby=\"" + id
                        + "-title " + id + "-desc\" viewBox=\"0 0 " + number(drawing.width()) + " "
                        + number(drawing.height()) + "\" width=\"" + number(drawing.width()) + "\" height=\""
                        + number(drawing.height()) + "\">\n")
                .raw("<title id=\"" + id + "-title\">" + escaped(drawing.title()) + "</title>\n")
                .raw("<desc id=\"" + id + "-desc\">" + escaped(drawing.description()) + "</desc>\n");
    }

    private void mark(Mark mark) {
        if (mark instanceof Area area) {
            rectangle("box", area.tone(), area.x(), area.y(), area.width(), area.height(), "5");
        } else if (mark instanceof Band band) {
            rectangle("band", band.tone(), band.x(), band.y(), band.width(), band.height(), "0");
        } else if (mark instanceof Way way) {
            line(way);
        } else if (mark instanceof Words words) {
            words(words);
        }
    }

    private void rectangle(String css, Tone tone, double x, double y, double width, double height, String corner) {
        raw("<rect class=\"" + css + " " + tone.css() + "\" x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\""
                + number(width) + "\" height=\"" + number(height) + "\" rx=\"" + corner + "\"/>\n");
    }

    private void line(Way way) {
        StringBuilder path = new StringBuilder();
        Iterator<Double> points = way.points().iterator();
        while (points.hasNext()) {
            path.append(path.isEmpty() ? "M" : " L")
                    .append(number(points.next()))
                    .append(' ')
                    .append(number(points.next()));
        }
        raw("<path class=\"way " + way.tone().css() + "\" d=\"" + path + "\"/>\n");
    }

    private void words(Words words) {
        String address =
                words.address() == null ? "" : "<tspan class=\"digits\">" + escaped(words.address()) + "</tspan>";
        String between = address.isEmpty() || words.words().isEmpty() ? "" : " ";
        raw("<text class=\"" + css(words) + "\" x=\"" + number(words.x()) + "\" y=\"" + number(words.y()) + "\">"
                + escaped(words.words()) + between + address + "</text>\n");
    }

    private static String css(Words words) {
        String kind = words.kind().name().toLowerCase(Locale.ROOT);
        boolean toned = words.kind() == Kind.LABEL || words.kind() == Kind.MARK;
        return toned ? kind + " " + words.tone().css() : kind;
    }

    private Svg raw(String markup) {
        text.append(markup);
        return this;
    }

    private static String style() {
        try (InputStream in = Svg.class.getResourceAsStream("/outward/picture/alone.css")) {
            if (in == null) {
                throw new IllegalStateException("There is no style for pictures");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The class path cannot be read", e);
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%d", Math.round(value));
    }

    /** What XML text cannot hold is left out: names are typed by people. */
    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 8);
        words.codePoints().filter(Svg::isXml).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /** XML 1.0 section 2.2, without line ends. */
    private static boolean isXml(int c) {
        return (c >= 0x20 && c <= 0xd7ff) || (c >= 0xe000 && c <= 0xfffd) || c >= 0x10000;
    }
}
