package outward.customer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import outward.address.InterfaceId;

/**
 * The content of an estate file. Fields stand in the order of the API. One that has the value it would have if it were not
 * there is left out; names, topology and interface alias are always there.
 */
public final class EstateJson {
    private static final SiteEntry PLAIN_SITE = SiteReader.read(
            JsonNodeFactory.instance.objectNode().put("name", "Plain").put("topology", "edge"));
    private static final HostEntry PLAIN_HOST = HostReader.read(
            JsonNodeFactory.instance.objectNode().put("name", "Plain").put("interfaceAlias", "Plain"));

    private static final List<String> ALWAYS = List.of("name", "topology", "interfaceAlias");
    private static final ObjectNode USUAL_SITE = SiteJson.of(PLAIN_SITE);
    private static final ObjectNode USUAL_HOST = HostJson.of(PLAIN_HOST);

    private EstateJson() {}

    /** The whole content. */
    public static ObjectNode of(Estate estate) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("version", EstateReader.VERSION);
        root.set("customers", list(estate.customers(), EstateJson::customer));
        return root;
    }

    private static ObjectNode customer(EstateCustomer customer) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("name", customer.name());
        if (customer.reference() != null) {
            node.put("reference", customer.reference());
        }
        return with(node, "sites", list(customer.sites(), EstateJson::site));
    }

    private static ObjectNode site(EstateSite site) {
        ObjectNode node = unusual(SiteJson.of(site.entry()), USUAL_SITE);
        node.path("nodes")
                .forEach(n -> ((ObjectNode) n)
                        .properties()
                        .removeIf(field -> field.getValue().isNull()));
        with(node, "hosts", list(site.hosts(), EstateJson::host));
        return with(node, "waivers", list(site.waivers(), EstateJson::waiver));
    }

    private static ObjectNode host(EstateHost host) {
        ObjectNode node = HostJson.of(host.entry());
        InterfaceId held = host.held();
        if (held != null) {
            node.put("interfaceId", held.toString());
        }
        return unusual(node, USUAL_HOST);
    }

    private static ObjectNode waiver(EstateWaiver waiver) {
        ObjectNode node =
                JsonNodeFactory.instance.objectNode().put("code", waiver.code()).put("reason", waiver.reason());
        return waiver.untilOn() == null
                ? node
                : node.put("until", waiver.untilOn().toString());
    }

    private static ObjectNode unusual(ObjectNode node, ObjectNode usual) {
        node.properties()
                .removeIf(field ->
                        !ALWAYS.contains(field.getKey()) && field.getValue().equals(usual.get(field.getKey())));
        return node;
    }

    private static ObjectNode with(ObjectNode node, String field, ArrayNode list) {
        return list.isEmpty() ? node : node.<ObjectNode>set(field, list);
    }

    private static <T> ArrayNode list(List<T> things, Function<T, ? extends JsonNode> json) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        things.forEach(thing -> array.add(json.apply(thing)));
        return array;
    }
}
