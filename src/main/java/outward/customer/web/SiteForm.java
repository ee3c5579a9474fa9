package outward.customer.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.stream.StreamSupport;

/** A posted site as the object that {@link outward.customer.SiteReader} reads. */
final class SiteForm {
    private static final int MOST_NODES = 64;
    private static final List<String> NODE_FIELDS = List.of("name", "internalIpv4", "internalAddress", "clientPrefix");

    private SiteForm() {}

    static ObjectNode read(MultivaluedMap<String, String> form) {
        ObjectNode node = new Entered(form)
                .text("name", "deployment", "topology", "loadBalancing", "method", "windowsVersion")
                .list("publicIpv4", "internalPrefixes")
                .text("organisationPrefix", "clientPrefix", "internalVip", "internalRouter")
                .text("serverAddress", "serverInternalIpv4", "teredo", "vpnPrefix", "nat64Prefix", "routing")
                .flag("ipv6AtInstall", "serverForwarding", "ipv6PathConfirmed")
                .number("serverPrefixLength")
                .node();
        node.set("nodes", nodes(form));
        return node;
    }

    /** The rows of the table of nodes in which something was entered. */
    private static ArrayNode nodes(MultivaluedMap<String, String> form) {
        ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < MOST_NODES; i++) {
            ObjectNode row = row(new Entered(form), "nodes[" + i + "].");
            if (StreamSupport.stream(row.spliterator(), false).anyMatch(value -> !value.isNull())) {
                nodes.add(row);
            }
        }
        return nodes;
    }

    private static ObjectNode row(Entered form, String at) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        for (String field : NODE_FIELDS) {
            row.put(field, form.value(at + field));
        }
        return row;
    }
}
