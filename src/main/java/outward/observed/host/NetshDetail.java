package outward.observed.host;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import outward.observed.text.Line;
import outward.observed.text.Property;
import outward.observed.text.Words;

/** One address or interface that netsh prints in detail: a heading, then {@code Name : value} on each line. */
final class NetshDetail implements Form {
    private static final Pattern HEADING = Pattern.compile("\\s*(Address|Interface) (\\S.{0,255}) Parameters\\s*");
    private static final Pattern PROPERTY = Pattern.compile("\\s*([A-Za-z][A-Za-z0-9 ()/-]{1,50}?)\\s*:\\s?(.*)");
    private static final Pattern RULE = Pattern.compile("\\s*\\p{Pd}{5,}\\s*");

    @Override
    public boolean claims(Paste paste, int index) {
        return HEADING.matcher(paste.text(index)).matches();
    }

    @Override
    public int read(Paste paste, int index) {
        Matcher heading = HEADING.matcher(paste.text(index));
        if (!heading.matches()) {
            return 0;
        }
        Item item = new Item(paste.line(index).number());
        int count = 1 + properties(paste, index + 1, item);
        boolean address = heading.group(1).equals("Address");
        Optional<? extends Seen> seen = address
                ? address(heading.group(2), item, paste.command())
                : interfaceOf(heading.group(2), item, paste.command());
        paste.notes.answer().headed();
        if (seen.isEmpty()) {
            paste.lines(index, count).forEach(l -> paste.notes.unread(l, Unread.Why.UNKNOWN));
        } else {
            paste.notes.add(List.of(seen.get()));
            item.pass();
            item.unexplained().forEach(l -> paste.notes.unread(l, Unread.Why.UNKNOWN));
        }
        return count;
    }

    private static int properties(Paste paste, int from, Item item) {
        int at = from;
        while (at < paste.size() && !(paste.line(at).isBlank() && !item.isEmpty())) {
            Matcher property = PROPERTY.matcher(paste.text(at));
            boolean rule =
                    RULE.matcher(paste.text(at)).matches() || paste.line(at).isBlank();
            if (!rule && (!property.matches() || Command.at(paste.line(at)).isPresent())) {
                break;
            }
            if (!rule) {
                item.put(property(property, paste.line(at)));
            }
            at++;
        }
        return at - from;
    }

    /** A value with a further colon holds more than one property: nothing of it is sure. */
    private static Property property(Matcher property, Line line) {
        String value = property.group(2).strip();
        List<String> items = value.isEmpty() ? List.of() : List.of(value);
        boolean several = value.contains(" : ");
        return Property.whole(several ? "unclear " + line.number() : property.group(1), several ? null : items, line);
    }

    private static Optional<SeenAddress> address(String text, Item item, Command command) {
        OnInterface on =
                OnInterface.name(item.whole("interfaceluid", t -> Optional.of(t).filter(Cells::isName))
                        .orElse(null));
        Integer index = item.one("scopeid", NetshDetail::scope)
                .or(() -> Cells.zone(text))
                .filter(n -> n > 0)
                .orElse(null);
        return Words.ipv6(text)
                .map(address -> new SeenAddress(
                        address,
                        null,
                        on.orIndex(index),
                        item.word("addresstype", AddressRow.ORIGINS),
                        item.word("dadstate", AddressRow.STATES),
                        item.word("skipassource", ItemWords.TRUTH),
                        item.one("validlifetime", Lifetime::of).orElse(null),
                        item.one("preferredlifetime", Lifetime::of).orElse(null),
                        command.store(),
                        new Where(Source.NETSH, item.number())));
    }

    /** The zone and the index, with a dot in between. */
    private static Optional<Integer> scope(String text) {
        return Cells.index(text.substring(text.indexOf('.') + 1));
    }

    private static Optional<SeenInterface> interfaceOf(String name, Item item, Command command) {
        OnInterface on = new OnInterface(item.one("ifindex", Cells::index).orElse(null), name.strip());
        item.one("ifluid", Words::text);
        SeenInterface seen = InterfaceItem.of(item, on, Command.NONE, Source.NETSH);
        return Optional.of(seen).filter(s -> !command.isIpv4() && Cells.isName(name));
    }
}
