package outward.observed;

import java.util.Map;
import java.util.Set;
import outward.observed.text.Property;
import outward.observed.text.Words;

/** Lists what was understood, and takes names and words that are no site value as they stand. */
final class FactReader {
    /** Read as addresses, numbers or words of a closed set: in another form they are not understood. */
    private static final Set<String> TYPED = Set.of(
            "internalipv6prefix",
            "clientipv6prefix",
            "ipv6prefix",
            "teredostate",
            "issinglenic",
            "isnatdeployed",
            "loadbalancing",
            "thirdpartyloadbalancer",
            "internalvirtualipaddress",
            "internetvirtualipaddress",
            "caption");
    /** Both objects call their policy GpoName; Get-RemoteAccess has the clearer names. */
    private static final Map<Printed, Map<String, String>> CLEARER = Map.of(
            Printed.MANAGEMENT_SERVERS, Map.of("all", "MgmtServer"),
            Printed.DIRECT_ACCESS, Map.of("gponame", "ServerGpoName"),
            Printed.CLIENT, Map.of("gponame", "ClientGpoName", "securitygroupnamelist", "ClientSecurityGroupNameList"));

    private final Printout printout;
    private final Draft draft;

    FactReader(Printout printout, Draft draft) {
        this.printout = printout;
        this.draft = draft;
    }

    void read() {
        printout.blocks().forEach(block -> {
            switch (block.kind()) {
                case ADDRESS, INTERFACE -> {}
                case ROUTE -> readRoute(block);
                default -> block.properties().values().forEach(p -> readProperty(block, p));
            }
        });
    }

    private void readProperty(Block block, Property property) {
        String key = property.key();
        boolean typed = TYPED.contains(key) || (key.equals("prefixmapping") && block.kind() == Printed.NAT_TRANSITION);
        if (property.understood().isEmpty() && !typed && isKnown(block, property)) {
            readWords(property);
        }
        String name = CLEARER.getOrDefault(block.kind(), Map.of()).getOrDefault(key, property.name());
        property.understood().forEach(item -> draft.understood(kind(block, key), name, item, block.from()));
    }

    private static boolean isKnown(Block block, Property property) {
        return switch (block.kind()) {
            case MANAGEMENT_SERVERS, COLLECTION, FAILURE -> true;
            default -> Printed.with(property.name()).contains(block.kind());
        };
    }

    /** A policy or an adapter is looked up by its name later on, so half a name is none. */
    private static void readWords(Property property) {
        boolean isName = property.key().endsWith("gponame") || property.key().endsWith("interface");
        var read = isName ? property.listSurelyWhole(Words::text) : property.list(Words::text);
        if (read.isEmpty()) {
            property.doubt();
        }
    }

    private static Understood.Kind kind(Block block, String key) {
        if (block.kind() == Printed.MULTI_SITE && key.equals("daentrypoints")) {
            return Understood.Kind.ENTRY_POINT;
        }
        if (block.kind() == Printed.MANAGEMENT_SERVERS || key.equals("mgmtserver")) {
            return Understood.Kind.MANAGEMENT_SERVER;
        }
        return block.kind() == Printed.FAILURE ? Understood.Kind.CAUTION : Understood.Kind.PROPERTY;
    }

    private void readRoute(Block block) {
        var destination = block.one("DestinationPrefix", Words::prefix);
        var nextHop = block.oneSurelyWhole("NextHop", Words::ipv6);
        if (destination.isEmpty() || nextHop.isEmpty()) {
            block.properties().values().forEach(Property::doubt);
            return;
        }
        block.pass();
        String route = "via %s on %s, publish %s, metric %s, %s"
                .formatted(
                        nextHop.get(),
                        word(block, "InterfaceAlias"),
                        word(block, "Publish"),
                        word(block, "RouteMetric"),
                        word(block, "Store").equals("?") ? word(block, "PolicyStore") : word(block, "Store"));
        draft.understood(Understood.Kind.ROUTE, destination.get().toString(), route, block.from());
    }

    private static String word(Block block, String name) {
        return block.one(name, Words::text).orElse("?");
    }
}
