package outward.observed;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import outward.observed.text.Property;

/** One printed object: its kind, what printed it, and its properties by name in lower case. */
record Block(Printed kind, String from, Map<String, Property> properties) {
    private static final Set<String> REMOTE_ACCESS_ONLY =
            Set.of("dastatus", "vpnstatus", "vpns2sstatus", "loadbalancing", "servergponame", "ipv6prefix");

    /** An object of a kind; where two cmdlets print that kind, a property that only one prints tells them apart. */
    static Block of(Printed kind, Collection<Property> properties) {
        Map<String, Property> byName = byName(properties);
        if (kind != Printed.DIRECT_ACCESS) {
            return new Block(kind, kind.cmdlet(), byName);
        }
        boolean remoteAccess = byName.keySet().stream().anyMatch(REMOTE_ACCESS_ONLY::contains);
        boolean server = byName.containsKey("gponame");
        if (remoteAccess == server) {
            return new Block(kind, kind.cmdlet(), byName);
        }
        return new Block(kind, remoteAccess ? "Get-RemoteAccess" : "Get-DAServer", byName);
    }

    /** An object of a kind from a source that names itself. */
    static Block of(Printed kind, String from, Collection<Property> properties) {
        return new Block(kind, from, byName(properties));
    }

    private static Map<String, Property> byName(Collection<Property> properties) {
        Map<String, Property> byName = new LinkedHashMap<>();
        properties.forEach(p -> byName.put(p.key(), p));
        return byName;
    }

    Optional<Property> property(String name) {
        return Optional.ofNullable(properties.get(name.toLowerCase(Locale.ROOT)));
    }

    <T> Optional<T> one(String name, Function<String, Optional<T>> reader) {
        return property(name).flatMap(p -> p.one(reader));
    }

    <T> Optional<T> oneSurelyWhole(String name, Function<String, Optional<T>> reader) {
        return property(name).flatMap(p -> p.oneSurelyWhole(reader));
    }

    /** Takes the whole object for understood. */
    void pass() {
        properties.values().forEach(Property::pass);
    }
}
