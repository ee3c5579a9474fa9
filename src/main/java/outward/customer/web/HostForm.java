package outward.customer.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MultivaluedMap;

/** A posted host as the object that {@link outward.customer.HostReader} reads. */
final class HostForm {
    private HostForm() {}

    static ObjectNode read(MultivaluedMap<String, String> form) {
        return new Entered(form)
                .text("name", "interfaceAlias", "ipv4", "internalPrefix", "addressing", "interfaceId")
                .text("role", "routing")
                .flag("onLink")
                .node();
    }
}
