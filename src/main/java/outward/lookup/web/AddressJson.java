package outward.lookup.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import outward.address.Teredo;
import outward.lookup.Belonging;
import outward.lookup.KnownAddress;

/** An address as the machine interface tells it. */
final class AddressJson {
    private AddressJson() {}

    static ObjectNode of(KnownAddress known) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("address", known.address().toString())
                .put("kind", known.kind().word())
                .put("embeddedIpv4", text(known.embedded()))
                .put("meaning", known.kind().meaning());
        Teredo teredo = known.anatomy().teredo();
        if (teredo != null) {
            json.putObject("teredo")
                    .put("server", teredo.server().toString())
                    .put("client", teredo.client().toString())
                    .put("port", teredo.port())
                    .put("flags", "%04x".formatted(teredo.flags()));
        }
        var belongsTo = json.putArray("belongsTo");
        known.belongings().forEach(belonging -> put(belongsTo.addObject(), belonging));
        var remarks = json.putArray("remarks");
        known.remarks().forEach(remarks::add);
        return json;
    }

    private static void put(ObjectNode json, Belonging belonging) {
        json.put("as", belonging.as().word())
                .put("site", belonging.site().toString())
                .put("siteName", belonging.siteName())
                .put("customer", belonging.customer());
        if (belonging.host() != null) {
            json.put("host", belonging.host().toString()).put("hostName", belonging.hostName());
        }
        if (belonging.prefix() != null) {
            json.put("prefix", belonging.prefix().toString());
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
