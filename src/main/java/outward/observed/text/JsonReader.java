package outward.observed.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as far as it is sure. Where the text breaks, the members that were complete stay; a value or array in the
 * middle of which it broke is left out, and {@link #at()} tells where that begins.
 */
public final class JsonReader {
    private static final Pattern BARE =
            Pattern.compile("true|false|null|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern UNICODE = Pattern.compile("[0-9A-Fa-f]{4}");
    private static final String ESCAPED = "\"\\/bfnrt";
    private static final String MEANT = "\"\\/\b\f\n\r\t";
    private static final int LONGEST_BARE = 64;
    private static final int DEEPEST = 32;

    private final String text;
    private int at;
    private int depth;
    private boolean broken;

    public JsonReader(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** Whether the text broke before the value was complete. */
    public boolean broken() {
        return broken;
    }

    /** Behind the value, or where the part that was left out begins. */
    public int at() {
        return at;
    }

    public Json read() {
        skipBlanks();
        if (at >= text.length() || depth >= DEEPEST) {
            broken = true;
            return new Json.Scalar(null);
        }
        depth++;
        Json value = switch (text.charAt(at)) {
            case '{' -> members();
            case '[' -> items();
            case '"' -> new Json.Scalar(string());
            default -> new Json.Scalar(bare());
        };
        depth--;
        return value;
    }

    private Json members() {
        Map<String, Json> members = new LinkedHashMap<>();
        Set<String> unclear = new LinkedHashSet<>();
        int start = at++;
        if (!skip('}')) {
            do {
                member(members, unclear);
            } while (!broken && skip(','));
            broken = broken || !skip('}');
        }
        return new Json.Members(members, unclear, start);
    }

    private void member(Map<String, Json> members, Set<String> unclear) {
        skipBlanks();
        int start = at;
        String name = name();
        Json value = broken ? new Json.Scalar(null) : read();
        if (broken && !(value instanceof Json.Members)) {
            at = start;
        } else if (members.putIfAbsent(name, value) != null) {
            unclear.add(name);
        }
    }

    private String name() {
        if (at >= text.length() || text.charAt(at) != '"') {
            broken = true;
            return "";
        }
        String name = string();
        broken = broken || !skip(':');
        return name;
    }

    private Json items() {
        List<Json> items = new ArrayList<>();
        int start = at++;
        if (!skip(']')) {
            do {
                items.add(read());
            } while (!broken && skip(','));
            broken = broken || !skip(']');
        }
        if (broken) {
            at = start;
            return new Json.Scalar(null);
        }
        return new Json.Items(items);
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) >= ' ' && text.charAt(at) != '"') {
            char next = text.charAt(at++);
            string.append(next == '\\' ? escaped() : next);
        }
        broken = broken || at >= text.length() || text.charAt(at++) != '"';
        return PlainText.storable(string.toString());
    }

    private char escaped() {
        char escape = at < text.length() ? text.charAt(at++) : 0;
        if (ESCAPED.indexOf(escape) >= 0) {
            return MEANT.charAt(ESCAPED.indexOf(escape));
        }
        if (escape == 'u'
                && UNICODE.matcher(text)
                        .region(at, Math.min(at + 4, text.length()))
                        .matches()) {
            at += 4;
            return (char) Integer.parseInt(text, at - 4, at, 16);
        }
        broken = true;
        return ' ';
    }

    private @Nullable String bare() {
        int start = at;
        while (at < text.length() && ",]} \t\n\r".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        int end = at;
        skipBlanks();
        boolean cut = at == text.length() || ",]}".indexOf(text.charAt(at)) < 0 || end - start > LONGEST_BARE;
        broken = cut || !BARE.matcher(text).region(start, end).matches();
        return broken || text.startsWith("null", start) ? null : text.substring(start, end);
    }

    private boolean skip(char wanted) {
        skipBlanks();
        if (!broken && at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
