package outward.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import outward.design.EntryPoint;
import outward.design.Frame;
import outward.design.Node;
import outward.design.Sourced;

/** A frame as named values in a fixed order and canonical text: what change sets compare and hashes cover. */
final class FrameValues {
    private final Map<String, String> values = new LinkedHashMap<>();

    private FrameValues(Frame frame) {
        put("method", frame.method() == null ? null : frame.method().word());
        putFacts(frame);
        putObserved(frame);
        put("clientsKnow", frame.former());
        putPrefixes(frame);
        put("laterEntryPoint", frame.deployment().first() ? null : true);
        put("server.address", frame.server().address());
        put("server.prefixLength", frame.server().prefixLength());
        put("server.forwarding", frame.server().forwarding());
        putList("server.routes", frame.server().routes());
        putList("hostRoutes", frame.hostRoutes());
        putList(
                "entryPoints",
                frame.deployment().others().stream()
                        .map(FrameValues::entryPoint)
                        .toList());
    }

    /** What differs between two frames; with no frame before, every value is added. */
    static List<FrameChange> changes(@Nullable Frame before, Frame after) {
        Map<String, String> old = before == null ? Map.of() : new FrameValues(before).values;
        Map<String, String> now = new FrameValues(after).values;
        Set<String> fields = new LinkedHashSet<>(now.keySet());
        fields.addAll(old.keySet());
        List<FrameChange> changes = new ArrayList<>();
        for (String field : fields) {
            String was = old.get(field);
            String is = now.get(field);
            if (!Objects.equals(was, is)) {
                changes.add(new FrameChange(field, Action.between(was, is), was, is));
            }
        }
        return changes;
    }

    private void putFacts(Frame frame) {
        var facts = frame.facts();
        put("topology", facts.topology().word());
        put("loadBalancing", facts.loadBalancing().word());
        put("chosenMethod", facts.method() == null ? null : facts.method().word());
        putList("publicIpv4", facts.publicIpv4());
        putList("nodes", facts.nodes().stream().map(FrameValues::node).toList());
        put("ipv6AtInstall", facts.ipv6AtInstall());
        put("serverInternalIpv4", facts.serverInternalIpv4());
        put("internalRouter", facts.internalRouter());
        put("internalVip", facts.internalVip());
        put("ipv6PathConfirmed", facts.ipv6PathConfirmed());
        put("teredo", facts.teredo().word());
        put("routing", facts.routing().word());
        put("chosenServerAddress", facts.serverAddress());
        put(
                "windowsVersion",
                facts.windowsVersion() == null ? null : facts.windowsVersion().word());
    }

    /** From which paste each observed value was read. */
    private void putObserved(Frame frame) {
        new TreeMap<>(frame.facts().observedFrom()).forEach((field, paste) -> put("observed." + field, paste));
    }

    private void putPrefixes(Frame frame) {
        var prefixes = frame.prefixes();
        putSourced("prefixes.organisation", prefixes.organisation());
        putSourced("prefixes.manageOut", prefixes.manageOut());
        putSourced("prefixes.ipHttps", prefixes.ipHttps());
        putSourced("prefixes.teredo", prefixes.teredo());
        putSourced("prefixes.vpn", prefixes.vpn());
        putSourced("prefixes.nat64", prefixes.nat64());
        putList(
                "prefixes.internal",
                prefixes.internal().stream().map(FrameValues::sourced).toList());
    }

    private void put(String field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value.toString());
        }
    }

    private void putList(String field, List<?> list) {
        if (!list.isEmpty()) {
            values.put(field, list.stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
    }

    private void putSourced(String field, @Nullable Sourced<?> value) {
        put(field, value == null ? null : sourced(value));
    }

    private static String sourced(Sourced<?> value) {
        return value.value() + " (" + value.provenance().word() + ")";
    }

    /** Typed names are quoted, so that no name reads like the rest of a node. */
    private static String node(Node node) {
        String name = node.name().replace("\\", "\\\\").replace("\"", "\\\"");
        return "\"" + name + "\" " + node.internalIpv4() + " " + node.internalAddress() + " " + node.clientPrefix();
    }

    /** Without its name: another name changes no design. */
    private static String entryPoint(EntryPoint entryPoint) {
        var vpn = entryPoint.vpnPrefix();
        return entryPoint.clientPrefixes() + " via " + entryPoint.nextHop()
                + (vpn == null ? "" : " vpn " + vpn)
                + (entryPoint.internalPrefixes().isEmpty() ? "" : " internal " + entryPoint.internalPrefixes());
    }
}
