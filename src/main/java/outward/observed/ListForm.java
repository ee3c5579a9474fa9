package outward.observed;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import outward.observed.text.Line;
import outward.observed.text.OpenProperty;
import outward.observed.text.PlainText;
import outward.observed.text.Property;

/** Reads the list form of PowerShell ({@code Name : value}) line by line; the order of the properties does not matter. */
final class ListForm {
    private static final Pattern PROPERTY =
            Pattern.compile("[ \\t]*([A-Za-z][A-Za-z0-9]{0,60}(?:\\([A-Za-z]{1,8}\\))?)[ \\t]+:(?:[ \\t](.*))?");

    private final Printout printout;
    private final @Nullable String from;
    private final Map<String, Property> properties = new LinkedHashMap<>();
    private Set<Printed> kinds = Set.of();
    private @Nullable OpenProperty open;

    /** Reads into that printout; {@code from} names a source other than the cmdlet itself. */
    ListForm(Printout printout, @Nullable String from) {
        this.printout = printout;
        this.from = from;
    }

    void read(Line line) {
        Matcher property = PROPERTY.matcher(line.text());
        if (!PlainText.isPlain(line.text())) {
            closeProperty();
            printout.stray(line);
        } else if (property.matches() && (open == null || property.start(1) < open.column())) {
            start(property, line);
        } else if (open == null || !open.takes(line)) {
            readOutside(line);
        }
    }

    private void start(Matcher property, Line line) {
        closeProperty();
        String name = property.group(1);
        String value = property.group(2) == null ? "" : property.group(2);
        Set<Printed> possible = Printed.with(name);
        if (possible.isEmpty() || (value.isBlank() && isForeign(possible))) {
            printout.stray(line);
            return;
        }
        if (properties.containsKey(name.toLowerCase(Locale.ROOT)) || isForeign(possible)) {
            end();
        }
        narrow(possible);
        open = new OpenProperty(name, line.text().indexOf(':'), value, line);
    }

    private boolean isForeign(Set<Printed> possible) {
        return !kinds.isEmpty() && kinds.stream().noneMatch(possible::contains);
    }

    private void narrow(Set<Printed> possible) {
        Set<Printed> both = EnumSet.copyOf(possible);
        if (!kinds.isEmpty()) {
            both.retainAll(kinds);
        }
        kinds = both;
    }

    private void readOutside(Line line) {
        closeProperty();
        if (!line.isBlank()) {
            printout.stray(line);
        } else if (!kinds.isEmpty() && kinds.stream().allMatch(Printed::endsAtBlankLine)) {
            end();
        }
    }

    private void closeProperty() {
        if (open != null) {
            Property closed = open.closed();
            properties.put(closed.key(), closed);
            open = null;
        }
    }

    /** The object is complete: its kind is the one that has all of its properties, if that is only one. */
    void end() {
        closeProperty();
        if (kinds.size() == 1 && kinds.iterator().next().isCertain(properties.keySet())) {
            Printed kind = kinds.iterator().next();
            printout.add(
                    from == null ? Block.of(kind, properties.values()) : Block.of(kind, from, properties.values()));
        } else {
            properties.values().forEach(p -> p.unexplained().forEach(printout::stray));
        }
        properties.clear();
        kinds = Set.of();
    }
}
