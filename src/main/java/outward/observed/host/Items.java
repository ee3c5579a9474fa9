package outward.observed.host;

import java.util.List;
import java.util.Optional;
import outward.observed.text.Words;

/** What a printed object says, by the properties that it has; empty where it is none that is read here. */
final class Items {
    private static final String IPV4 = "IPv4";
    private static final String IPV4_NUMBER = "2";

    private Items() {}

    /** What the object shows; an empty list for one of IPv4. {@code source} is the cmdlet's own when it is null. */
    static Optional<List<Seen>> seen(Item item, Command command) {
        if (isIpv4(item)) {
            return Optional.of(List.of());
        }
        if (item.has("destinationprefix") && item.hasAny("nexthop", "gatewayinterfacename")) {
            return RouteItem.seen(item, command);
        }
        if (item.has("ipaddress")) {
            return AddressItem.seen(item, command);
        }
        if (ServerItem.isOne(item)) {
            return ServerItem.seen(item);
        }
        return InterfaceItem.seen(item, command);
    }

    private static boolean isIpv4(Item item) {
        boolean family = item.one("addressfamily", Words::text)
                .filter(f -> f.equalsIgnoreCase(IPV4) || f.equals(IPV4_NUMBER))
                .isPresent();
        return family
                || item.one("ipaddress", Words::ipv4).isPresent()
                || item.one("destinationprefix", t -> RouteRow.isIpv4(t) ? Optional.of(t) : Optional.empty())
                        .isPresent();
    }

    /** Takes down what the object shows, and the lines of it that say nothing; answers whether it was one that is read. */
    static boolean read(Item item, Paste paste) {
        Optional<List<Seen>> seen = seen(item, paste.command());
        if (seen.isEmpty()) {
            item.lines().forEach(l -> paste.notes.unread(l, l.last() ? Unread.Why.MAY_BE_CUT : Unread.Why.UNKNOWN));
            return false;
        }
        paste.notes.add(seen.get());
        if (seen.get().isEmpty()) {
            item.passAll();
        }
        item.pass();
        item.unexplained().forEach(l -> paste.notes.unread(l, Unread.Why.UNKNOWN));
        return true;
    }
}
