package outward.customer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import outward.design.Node;
import outward.design.SiteFacts;

/** A site's entry as the API shows it: the same fields that {@link SiteReader} reads. */
public final class SiteJson {
    private SiteJson() {}

    /** The entry with every field; null where a value is not given. */
    public static ObjectNode of(SiteEntry entry) {
        SiteFacts facts = entry.facts();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("name", entry.name()).put("deployment", entry.deployment());
        json.put("topology", facts.topology().word());
        json.put("loadBalancing", facts.loadBalancing().word());
        json.put("method", facts.method() == null ? null : facts.method().word());
        json.set("publicIpv4", list(facts.publicIpv4()));
        json.put("organisationPrefix", text(facts.organisationPrefix()));
        json.set("internalPrefixes", list(facts.internalPrefixes()));
        json.put("clientPrefix", text(facts.clientPrefix()));
        json.put("ipv6AtInstall", facts.ipv6AtInstall());
        json.put("internalVip", text(facts.internalVip()));
        json.set("nodes", nodes(facts.nodes()));
        putServer(json, facts);
        json.put("teredo", facts.teredo().word());
        json.put("vpnPrefix", text(facts.vpnPrefix()));
        json.put("nat64Prefix", text(facts.nat64Prefix()));
        json.put("routing", facts.routing().word());
        json.put(
                "windowsVersion",
                facts.windowsVersion() == null ? null : facts.windowsVersion().word());
        return json;
    }

    private static void putServer(ObjectNode json, SiteFacts facts) {
        json.put("serverAddress", text(facts.serverAddress()));
        json.put("serverPrefixLength", facts.serverPrefixLength());
        json.put("serverForwarding", facts.serverForwarding());
        json.put("serverInternalIpv4", text(facts.serverInternalIpv4()));
        json.put("internalRouter", text(facts.internalRouter()));
        json.put("ipv6PathConfirmed", facts.ipv6PathConfirmed());
    }

    private static ArrayNode nodes(List<Node> nodes) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Node node : nodes) {
            array.addObject()
                    .put("name", node.name())
                    .put("internalIpv4", text(node.internalIpv4()))
                    .put("internalAddress", text(node.internalAddress()))
                    .put("clientPrefix", text(node.clientPrefix()));
        }
        return array;
    }

    private static ArrayNode list(List<?> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(v -> array.add(v.toString()));
        return array;
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
