package outward.customer;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A management host with the names of its site and its customer, as lists show it. */
public record ListedHost(ManagementHost host, String siteName, String customerName) {
    /** Its name. */
    public String name() {
        return host.facts().name();
    }

    /** What can be entered of it, behind the names of what holds it: the fields of a file that can be imported. */
    public ObjectNode entered() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("customer", customerName)
                .put("site", siteName)
                .setAll(HostJson.of(host.entry()));
    }
}
