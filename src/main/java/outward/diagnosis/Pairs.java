package outward.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import outward.observed.text.Line;
import outward.observed.text.PastedLines;

/** Objects as Format-List prints them: {@code Name : value}, longer values on lines that begin with blanks. */
final class Pairs {
    private static final Pattern PAIR = Pattern.compile("\\s{0,4}([A-Za-z][A-Za-z0-9()]{0,60})\\s*: ?(.*)");
    private static final Pattern MORE = Pattern.compile("\\s{6,}(\\S.*)");
    private static final int MOST = 5_000;

    private Pairs() {}

    /** One map for each object, names in lower case; a name that comes again begins the next object. */
    static List<Map<String, String>> of(String text) {
        List<Map<String, String>> objects = new ArrayList<>();
        String last = "";
        for (Line line : PastedLines.of(text).stream().limit(MOST).toList()) {
            Matcher pair = PAIR.matcher(line.text());
            Matcher more = MORE.matcher(line.text());
            if (pair.matches()) {
                last = pair.group(1).toLowerCase(Locale.ROOT);
                String name = last;
                Map<String, String> open = Optional.of(objects)
                        .filter(o -> !o.isEmpty())
                        .map(o -> o.get(o.size() - 1))
                        .filter(o -> !o.containsKey(name))
                        .orElseGet(() -> begun(objects));
                open.put(name, pair.group(2).strip());
            } else if (more.matches() && !objects.isEmpty()) {
                objects.get(objects.size() - 1).merge(last, more.group(1).strip(), String::concat);
            }
        }
        return objects;
    }

    private static Map<String, String> begun(List<Map<String, String>> objects) {
        Map<String, String> next = new LinkedHashMap<>();
        objects.add(next);
        return next;
    }

    /** Every value of that name. */
    static Stream<String> values(String text, String name) {
        return of(text).stream().flatMap(o -> Stream.ofNullable(o.get(name)));
    }
}
