package outward.observed.host;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outward.observed.text.PlainText;

/** The words of the NetTCPIP cmdlets in lower case, and the numbers that ConvertTo-Json of PowerShell 5.1 prints for them. */
final class ItemWords {
    static final Map<String, DadState> STATES = Map.of(
            "invalid", DadState.INVALID,
            "0", DadState.INVALID,
            "tentative", DadState.TENTATIVE,
            "1", DadState.TENTATIVE,
            "duplicate", DadState.DUPLICATE,
            "2", DadState.DUPLICATE,
            "deprecated", DadState.DEPRECATED,
            "3", DadState.DEPRECATED,
            "preferred", DadState.PREFERRED,
            "4", DadState.PREFERRED);
    static final Map<String, Boolean> SWITCH = Map.of("enabled", true, "1", true, "disabled", false, "0", false);
    static final Map<String, Boolean> TRUTH =
            Map.of("true", true, "yes", true, "1", true, "false", false, "no", false, "0", false);
    static final Map<String, Boolean> CONNECTION =
            Map.of("connected", true, "1", true, "disconnected", false, "0", false);
    static final Map<String, Publish> PUBLISH = Map.of(
            "no",
            Publish.NO,
            "0",
            Publish.NO,
            "age",
            Publish.AGE,
            "1",
            Publish.AGE,
            "yes",
            Publish.YES,
            "2",
            Publish.YES);
    static final Map<String, RouterDiscovery> DISCOVERY = Map.of(
            "disabled", RouterDiscovery.DISABLED,
            "0", RouterDiscovery.DISABLED,
            "enabled", RouterDiscovery.ENABLED,
            "1", RouterDiscovery.ENABLED,
            "controlledbydhcp", RouterDiscovery.DHCP,
            "dhcp", RouterDiscovery.DHCP,
            "2", RouterDiscovery.DHCP);
    static final Map<String, String> PREFIX_ORIGINS = Map.ofEntries(
            Map.entry("0", "other"),
            Map.entry("1", "manual"),
            Map.entry("2", "wellknown"),
            Map.entry("3", "dhcp"),
            Map.entry("4", "routeradvertisement"),
            Map.entry("other", "other"),
            Map.entry("manual", "manual"),
            Map.entry("wellknown", "wellknown"),
            Map.entry("dhcp", "dhcp"),
            Map.entry("routeradvertisement", "routeradvertisement"));
    static final Map<String, String> SUFFIX_ORIGINS = Map.ofEntries(
            Map.entry("0", "other"),
            Map.entry("1", "manual"),
            Map.entry("2", "wellknown"),
            Map.entry("3", "dhcp"),
            Map.entry("4", "link"),
            Map.entry("5", "random"),
            Map.entry("other", "other"),
            Map.entry("manual", "manual"),
            Map.entry("wellknown", "wellknown"),
            Map.entry("dhcp", "dhcp"),
            Map.entry("link", "link"),
            Map.entry("random", "random"));
    static final Map<String, RouteOrigin> PROTOCOLS = Map.ofEntries(
            Map.entry("other", RouteOrigin.OTHER),
            Map.entry("1", RouteOrigin.OTHER),
            Map.entry("local", RouteOrigin.LOCAL),
            Map.entry("2", RouteOrigin.LOCAL),
            Map.entry("netmgmt", RouteOrigin.NET_MGMT),
            Map.entry("3", RouteOrigin.NET_MGMT),
            Map.entry("icmp", RouteOrigin.ICMP),
            Map.entry("4", RouteOrigin.ICMP),
            Map.entry("dhcp", RouteOrigin.DHCP),
            Map.entry("19", RouteOrigin.DHCP),
            Map.entry("manual", RouteOrigin.MANUAL),
            Map.entry("system", RouteOrigin.SYSTEM),
            Map.entry("autoconf", RouteOrigin.AUTOCONF));

    private static final List<String> LONG_WORDS = List.of(
            "RouterAdvertisement",
            "PersistentStore",
            "ActiveStore",
            "Disconnected",
            "Connected",
            "ControlledByDHCP",
            "WellKnown",
            "Preferred",
            "Deprecated",
            "Tentative",
            "Duplicate");
    private static final int ENOUGH = 3;

    private ItemWords() {}

    /** A store by name, by a name of which the end was left out, or by number. */
    static Optional<Store> store(String text) {
        return switch (PlainText.lowerCase(text)) {
            case "0" -> Optional.of(Store.PERSISTENT);
            case "1" -> Optional.of(Store.ACTIVE);
            default -> Optional.ofNullable(PowerShellRouteRow.store(text));
        };
    }

    /** A word of which PowerShell left the end out, if enough of it is there to know it; any other text as it is. */
    static String completed(String cell) {
        String start = PlainText.lowerCase(cell.replaceFirst("(\\.\\.\\.|…)$", ""));
        if (!Cells.isShortened(cell) || start.length() < ENOUGH) {
            return cell;
        }
        List<String> fitting = LONG_WORDS.stream()
                .filter(w -> PlainText.lowerCase(w).startsWith(start))
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : cell;
    }

    /** Whether a word needs nothing behind it to be one. */
    static boolean isWhole(String text) {
        String word = PlainText.lowerCase(text);
        boolean known = SWITCH.containsKey(word) || STATES.containsKey(word) || CONNECTION.containsKey(word);
        return word.endsWith("store") || word.endsWith("}") || (known && word.length() > 1);
    }

    /** The store of an object, or the one that was asked for. */
    static @Nullable Store store(Item item, Command command) {
        return item.one(item.first("policystore", "store"), ItemWords::store).orElse(command.store());
    }

    /** Its interface, as far as it is shown; a shortened name is none. */
    static OnInterface on(Item item) {
        Integer index = item.whole("interfaceindex", Cells::index)
                .or(() -> item.whole("ifindex", Cells::index))
                .orElse(null);
        item.whole("ifindex", Cells::index);
        String name = item.whole("interfacealias", t -> Optional.of(t).filter(Cells::isName))
                .orElse(null);
        return new OnInterface(index, name);
    }
}
