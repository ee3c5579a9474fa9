package outward.observed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import outward.observed.text.Line;
import outward.observed.text.Property;
import outward.observed.text.Wording;
import outward.observed.text.Words;

/** The management servers list as Get-DAMgmtServer prints it: a name, an address or a prefix on each line. */
final class BareNames {
    private static final Pattern HOST_NAME = Pattern.compile("[A-Za-z0-9_-]{1,63}(\\.[A-Za-z0-9_-]{1,63}){0,20}");

    private final List<Line> lines = new ArrayList<>();

    /** Whether a text is nothing but such a list; without the prompt only full names tell it from other words. */
    static boolean fill(List<Line> lines) {
        List<Line> written = lines.stream().filter(l -> !l.isBlank()).toList();
        return !written.isEmpty()
                && written.stream().allMatch(l -> isName(l) && l.text().strip().matches(".*[.:].*"));
    }

    /** Whether the line holds one entry. */
    static boolean isName(Line line) {
        String text = line.text().strip();
        return HOST_NAME.matcher(text).matches()
                || Words.ipv6(text).isPresent()
                || Words.prefix(text).isPresent();
    }

    void add(Line line) {
        lines.add(line);
    }

    void addTo(Printout printout) {
        if (!lines.isEmpty()) {
            List<String> names = lines.stream().map(l -> l.text().strip()).toList();
            Property all = new Property("MgmtServer", List.of(new Wording(names, lines)), lines);
            printout.add(Block.of(Printed.MANAGEMENT_SERVERS, List.of(all)));
            lines.clear();
        }
    }
}
