package outward.observed.host;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.observed.text.Words;

/** An object of Get-NetIPAddress, or the first one of Find-NetRoute. */
final class AddressItem {
    private AddressItem() {}

    static Optional<List<Seen>> seen(Item item, Command command) {
        boolean own = item.hasAny("prefixlength", "addressstate", "prefixorigin", "suffixorigin", "skipassource")
                || command.says("-netipaddress");
        Optional<Ipv6> address = item.whole("ipaddress", Words::ipv6);
        Optional<Integer> length = item.whole("prefixlength", Words::length);
        boolean whole = !item.has("prefixlength") || length.isPresent();
        if (!own || !whole || item.has("linklayeraddress")) {
            return Optional.empty();
        }
        return address.map(a -> List.of(address(a, length.orElse(null), item, command)));
    }

    private static SeenAddress address(Ipv6 address, @Nullable Integer length, Item item, Command command) {
        item.one("addressfamily", Words::text);
        item.one("type", Words::text);
        return new SeenAddress(
                address,
                length,
                ItemWords.on(item).orIndex(item.one("ipaddress", Cells::zone).orElse(null)),
                origin(item),
                item.word("addressstate", ItemWords.STATES),
                item.word("skipassource", ItemWords.TRUTH),
                item.one("validlifetime", Lifetime::of).orElse(null),
                item.one("preferredlifetime", Lifetime::of).orElse(null),
                ItemWords.store(item, command),
                new Where(
                        command.says("find-netroute") ? Source.FIND_NET_ROUTE : Source.GET_NET_IP_ADDRESS,
                        item.number()));
    }

    /** A prefix from an advertisement and a random identifier make a temporary address; a lasting one is of the link. */
    private static @Nullable Origin origin(Item item) {
        String prefix = item.word("prefixorigin", ItemWords.PREFIX_ORIGINS);
        String suffix = item.word("suffixorigin", ItemWords.SUFFIX_ORIGINS);
        if (prefix == null) {
            return null;
        }
        return switch (prefix) {
            case "manual" -> Origin.MANUAL;
            case "dhcp" -> Origin.DHCP;
            case "routeradvertisement" ->
                suffix == null ? null : suffix.equals("random") ? Origin.TEMPORARY : Origin.PUBLIC;
            case "wellknown" -> "link".equals(suffix) ? Origin.LINK_LAYER : Origin.OTHER;
            default -> Origin.OTHER;
        };
    }
}
