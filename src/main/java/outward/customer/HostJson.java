package outward.customer;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import outward.address.InterfaceId;

/** A host's entry as the API shows it: the same fields that {@link HostReader} reads. */
public final class HostJson {
    private HostJson() {}

    /** A host as it is stored: the entry, its id and the address it holds. */
    public static ObjectNode stored(ManagementHost host) {
        ObjectNode json = of(host.entry());
        return json.put("id", host.id().toString()).put("address", SiteJson.text(host.address()));
    }

    /** The entry with every field; null where a value is not given. */
    public static ObjectNode of(HostEntry entry) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("name", entry.name()).put("interfaceAlias", entry.interfaceAlias());
        json.put("ipv4", SiteJson.text(entry.ipv4()));
        json.put("internalPrefix", SiteJson.text(entry.internalPrefix()));
        json.put("addressing", entry.addressing().word());
        InterfaceId id = entry.interfaceId();
        json.put("interfaceId", id == null ? null : id.toString());
        json.put("role", entry.role().word());
        json.put("onLink", entry.onLink());
        json.put("routing", entry.routing() == null ? null : entry.routing().word());
        return json;
    }
}
