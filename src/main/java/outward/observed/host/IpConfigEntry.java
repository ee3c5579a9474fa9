package outward.observed.host;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import outward.observed.text.Line;
import outward.observed.text.PlainText;

/** One label of ipconfig with its values, the further ones indented below the first. */
final class IpConfigEntry {
    private static final int LONGEST_DOTTED = 80;
    private static final int LONGEST_PLAIN = 60;

    private final String label;
    private final List<Value> values = new ArrayList<>();

    /** One value: its text, put together again where the line was broken, and the lines it was on. */
    record Value(String text, List<Line> lines) {
        boolean mayBeCut() {
            return lines.get(lines.size() - 1).last();
        }

        int number() {
            return lines.get(0).number();
        }
    }

    private IpConfigEntry(String label) {
        this.label = PlainText.lowerCase(label.strip());
    }

    static boolean isDotted(String text) {
        int colon = colon(text);
        return colon >= 0 && dotted(text.substring(0, colon)) != null;
    }

    /** The entry that begins on that line; inside an adapter's block also one without dots. */
    static @Nullable IpConfigEntry of(Line line, boolean inside) {
        int colon = colon(line.text());
        String before = colon < 0 ? "" : line.text().substring(0, colon);
        String dotted = dotted(before);
        String found = dotted != null || !inside ? dotted : plain(before);
        if (found == null) {
            return null;
        }
        IpConfigEntry entry = new IpConfigEntry(found);
        entry.add(line.text().substring(colon + 1), line);
        return entry;
    }

    /** Where the first colon stands that ends the line or has a blank after it; -1 = the first has neither. */
    private static int colon(String text) {
        int colon = text.indexOf(':');
        return colon + 1 >= text.length() || Character.isWhitespace(text.charAt(colon + 1)) ? colon : -1;
    }

    /** A label before a leader of dots, or before the translated ones that fill their column. */
    private static @Nullable String dotted(String before) {
        int end = before.length();
        while (end > 0 && (before.charAt(end - 1) == ' ' || before.charAt(end - 1) == '.')) {
            end--;
        }
        String label = before.substring(0, end).strip();
        boolean led = before.indexOf('.', end) >= 0;
        return led && label.length() >= 2 && label.length() <= LONGEST_DOTTED ? label : null;
    }

    private static @Nullable String plain(String before) {
        String label = before.strip();
        boolean indented = before.length() >= 2
                && Character.isWhitespace(before.charAt(0))
                && Character.isWhitespace(before.charAt(1));
        return indented && label.length() >= 3 && label.length() <= LONGEST_PLAIN ? label : null;
    }

    String label() {
        return label;
    }

    List<Value> values() {
        return List.copyOf(values);
    }

    void add(String text, Line line) {
        values.add(new Value(text.strip(), List.of(line)));
    }

    Value last() {
        return values.get(values.size() - 1);
    }

    /** The rest of the last value. */
    void append(Line line) {
        Value last = values.remove(values.size() - 1);
        List<Line> lines = new ArrayList<>(last.lines());
        lines.add(line);
        values.add(new Value(last.text() + line.text().strip(), lines));
    }
}
