package outward.customer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.read;
import static outward.customer.Inventory.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import outward.OutwardTest;
import outward.TestOwner;
import outward.customer.StoredRows;
import outward.customer.Typed;
import outward.domain.HostileValue;

/** Hostile text in every field of the inventory: refused and not stored, or stored and given back as it was. */
@OutwardTest
class HostileTextTest {
    private static final JsonMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** Per thing: a sound body of it, and its text fields. */
    private static final Map<String, List<String>> FIELDS = Map.of(
            "name: 'x'",
            List.of("name", "reference"),
            "name: 'x', topology: 'behind-nat'",
            List.of("name", "deployment", "topology", "organisationPrefix", "serverInternalIpv4"),
            "name: 'x', interfaceAlias: 'LAN'",
            List.of("name", "interfaceAlias", "ipv4", "interfaceId"));

    @Inject
    StoredRows rows;

    static List<HostileValue> values() {
        return HostileValue.all();
    }

    /** What was accepted is removed again, so that in the end there is what was there before. */
    @ParameterizedTest
    @MethodSource("values")
    void hostile_text_is_refused_whole_or_kept_whole(HostileValue hostile) {
        String customer = customer();
        String site = site(customer, Typed.ARTICLE);
        Map<String, Integer> before = things();
        FIELDS.forEach((sound, fields) -> fields.forEach(field -> {
            String path = sound.contains("Alias")
                    ? "sites/" + site + "/hosts"
                    : sound.contains("topology") ? "customers/" + customer + "/sites" : "customers";
            sendAndCompare(path, Typed.json(sound), field, hostile.value());
        }));
        assertThat(things()).isEqualTo(before);
    }

    private Map<String, Integer> things() {
        Map<String, Integer> counts = rows.counts();
        counts.keySet().retainAll(Set.of("customers", "sites", "hosts"));
        return counts;
    }

    private void sendAndCompare(String path, ObjectNode body, String field, String value) {
        Response answer = TestOwner.api().body(ascii(body.put(field, value))).post("/api/v1/" + path);
        assertThat(answer.statusCode()).as(path + " " + field).isIn(201, 422);
        if (answer.statusCode() == 422) {
            assertThat(answer.<String>path("errors[0].field")).isEqualTo(field);
            return;
        }
        String things = path.contains("hosts") ? "hosts/" : path.contains("sites") ? "sites/" : "customers/";
        String stored = things + answer.path("id");
        if (!field.contains("refix") && !field.contains("ddress") && !field.equals("interfaceId")) {
            assertThat(read(stored).get(field).asText()).isEqualTo(value);
        }
        outward.customer.Inventory.delete(stored).then().statusCode(204);
    }

    private static String ascii(ObjectNode body) {
        try {
            return ASCII.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
