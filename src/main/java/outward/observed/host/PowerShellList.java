package outward.observed.host;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import outward.observed.text.Line;
import outward.observed.text.OpenProperty;

/** The list form of PowerShell and of netsh in detail: {@code Name : value}, one object after the other. */
final class PowerShellList implements Form {
    private static final Pattern PROPERTY =
            Pattern.compile("[ \\t]*([A-Za-z][A-Za-z0-9 ()/-]{0,50}[A-Za-z0-9)])[ \\t]*:(?:[ \\t]+(.*))?");
    /** A blank line ends an object that has one of these; the DirectAccess cmdlets print blank lines within theirs. */
    private static final String[] ENDED_BY_BLANK_LINE = {
        "ipaddress", "destinationprefix", "interfaceindex", "interfacealias", "ifindex", "displayname", "host"
    };

    @Override
    public boolean claims(Paste paste, int index) {
        return property(paste, index).isPresent();
    }

    private static Optional<Matcher> property(Paste paste, int index) {
        Matcher property = PROPERTY.matcher(paste.text(index));
        return property.matches() && Fields.isKnown(Fields.key(property.group(1)))
                ? Optional.of(property)
                : Optional.empty();
    }

    @Override
    public int read(Paste paste, int index) {
        if (!claims(paste, index)) {
            return 0;
        }
        Reading reading = new Reading(paste, index);
        reading.read();
        Items.read(reading.item, paste);
        return reading.at - index;
    }

    /** The object that begins on a line. */
    private static final class Reading {
        private final Paste paste;
        private final Item item;
        private int at;
        private @Nullable OpenProperty open;

        Reading(Paste paste, int index) {
            this.paste = paste;
            this.item = new Item(paste.line(index).number());
            this.at = index;
        }

        void read() {
            while (at < paste.size() && goesOn()) {
                at++;
            }
            close();
        }

        private boolean goesOn() {
            Line line = paste.line(at);
            if (line.isBlank()) {
                close();
                return !item.hasAny(ENDED_BY_BLANK_LINE)
                        && paste.next(at).filter(this::isOfItem).isPresent();
            }
            if (isOfItem(at)) {
                property(paste, at).ifPresent(p -> start(p, line));
                return true;
            }
            return !claimedElsewhere() && takes(line);
        }

        /** Whether the object has no such property yet, and is of no other kind. */
        private boolean isOfItem(int index) {
            return property(paste, index)
                    .map(p -> Fields.key(p.group(1)))
                    .filter(key -> !item.has(key)
                            && (open == null || !Fields.key(open.name()).equals(key)))
                    .filter(key -> !(key.equals("ipaddress") && item.has("destinationprefix")))
                    .filter(key -> !(key.equals("destinationprefix") && item.has("ipaddress")))
                    .isPresent();
        }

        private void start(Matcher property, Line line) {
            close();
            String value = Optional.ofNullable(property.group(2)).orElse("");
            open = new OpenProperty(property.group(1), line.text().indexOf(':'), value, line);
        }

        private boolean claimedElsewhere() {
            return !paste.isPlain(at) || !paste.isLoose(at);
        }

        /** The rest of a value, or a property that nobody knows. */
        private boolean takes(Line line) {
            if (open != null && open.takes(line)) {
                return true;
            }
            boolean unknown =
                    PROPERTY.matcher(line.text()).matches() && line.text().contains(" :");
            if (unknown) {
                close();
                paste.notes.unread(line, Unread.Why.UNKNOWN);
            }
            return unknown;
        }

        private void close() {
            if (open != null) {
                item.put(open.closed());
                open = null;
            }
        }
    }
}
