package outward.observed.host;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import outward.observed.text.Line;
import outward.observed.text.PlainText;

/** One label of ipconfig with its values, the further ones indented below the first. */
final class IpConfigEntry {
    /** A label with a leader of dots, or the translated ones that fill their column, and a colon. */
    private static final Pattern DOTTED = Pattern.compile("\\s*([^:]{2,80}?)[ .]*\\.[ .]*:(?:\\s(.*))?");

    private static final Pattern PLAIN = Pattern.compile("\\s{2,}([^:]{3,60}?)\\s*:(?:\\s(.*))?");

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
        return DOTTED.matcher(text).matches();
    }

    /** The entry that begins on that line; inside an adapter's block also one without dots. */
    static @Nullable IpConfigEntry of(Line line, boolean inside) {
        Matcher dotted = DOTTED.matcher(line.text());
        Matcher plain = PLAIN.matcher(line.text());
        Matcher found = dotted.matches() ? dotted : inside && plain.matches() ? plain : null;
        if (found == null) {
            return null;
        }
        IpConfigEntry entry = new IpConfigEntry(found.group(1));
        entry.add(found.group(2) == null ? "" : found.group(2), line);
        return entry;
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
