package outward.observed.host;

import java.util.List;
import java.util.regex.Pattern;
import outward.observed.text.Line;
import outward.observed.text.PastedLines;

/** The lines of a text without what terminals, mails and web pages put around them: colours, quote marks, wide blanks. */
final class Cleaned {
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;?]{0,20}[A-Za-z]");
    private static final Pattern WIDE_BLANK = Pattern.compile("[\u00A0\u2000-\u200A\u202F\u205F\u3000]");
    private static final Pattern QUOTE = Pattern.compile("[ \\t]{0,3}(?:(?:>|&gt;)[ \\t]?){1,20}");

    private Cleaned() {}

    static List<Line> lines(String content) {
        String plain = content;
        if (content.indexOf('\u001B') >= 0) {
            plain = COLOUR.matcher(plain).replaceAll("");
        }
        plain = WIDE_BLANK.matcher(plain).replaceAll(" ");
        return PastedLines.of(plain).stream().map(Cleaned::unquoted).toList();
    }

    private static Line unquoted(Line line) {
        var quote = QUOTE.matcher(line.text());
        return quote.lookingAt() ? new Line(line.number(), line.text().substring(quote.end()), line.last()) : line;
    }
}
