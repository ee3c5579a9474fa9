package outward.picture;

import java.util.Locale;

/** An SVG document while it is written: shapes with classes, never with a style of their own; text is escaped. */
final class SvgText {
    private final StringBuilder text = new StringBuilder(8192);

    /** Begins the picture; a screen reader says its title and description. */
    SvgText open(String id, double width, double height, String title, String description) {
        return raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture\" role=\"img\" aria-labelledby=\"" + id
                        + "-title " + id + "-desc\" viewBox=\"0 0 " + number(width) + " " + number(height)
                        + "\" width=\"" + number(width) + "\" height=\"" + number(height) + "\">\n")
                .raw("<title id=\"" + id + "-title\">" + escaped(title) + "</title>\n")
                .raw("<desc id=\"" + id + "-desc\">" + escaped(description) + "</desc>\n");
    }

    String close() {
        return raw("</svg>\n").text.toString();
    }

    SvgText rectangle(double x, double y, double width, double height, Tone tone) {
        return raw("<rect class=\"box " + tone.css() + "\" x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\""
                + number(width) + "\" height=\"" + number(height) + "\" rx=\"5\"/>\n");
    }

    /** A line through these points, given as x and y in turn. */
    SvgText line(Tone tone, double... points) {
        StringBuilder path = new StringBuilder();
        for (int at = 0; at < points.length; at += 2) {
            path.append(at == 0 ? "M" : " L")
                    .append(number(points[at]))
                    .append(' ')
                    .append(number(points[at + 1]));
        }
        return raw("<path class=\"way " + tone.css() + "\" d=\"" + path + "\"/>\n");
    }

    /** A cross on a way that leads nowhere. */
    SvgText cross(double x, double y) {
        double arm = 5;
        return line(Tone.BAD, x - arm, y - arm, x + arm, y + arm).line(Tone.BAD, x - arm, y + arm, x + arm, y - arm);
    }

    /** Words of this class, beginning at that place, or around it where the class says so. */
    SvgText words(String css, double x, double y, String words) {
        return raw("<text class=\"" + css + "\" x=\"" + number(x) + "\" y=\"" + number(y) + "\">" + escaped(words)
                + "</text>\n");
    }

    SvgText label(double x, double y, Label label) {
        String address =
                label.address() == null ? "" : "<tspan class=\"digits\">" + escaped(label.address()) + "</tspan>";
        String between = address.isEmpty() || label.words().isEmpty() ? "" : " ";
        return raw("<text class=\"label " + label.tone().css() + "\" x=\"" + number(x) + "\" y=\"" + number(y) + "\">"
                + escaped(label.words()) + between + address + "</text>\n");
    }

    private SvgText raw(String markup) {
        text.append(markup);
        return this;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%d", Math.round(value));
    }

    /** What XML text cannot hold is left out: names are typed by people. */
    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 8);
        words.codePoints().filter(SvgText::isXml).forEach(c -> {
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
