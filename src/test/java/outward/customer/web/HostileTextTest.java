package outward.customer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.json;
import static outward.customer.Inventory.read;
import static outward.customer.Inventory.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import outward.OutwardTest;
import outward.TestOwner;
import outward.customer.StoredRows;
import outward.customer.Typed;
import outward.domain.HostileValue;

/** Hostile text through every route of the inventory into the database: refused and not stored, or given back as it was. */
@OutwardTest
class HostileTextTest {
    private static final JsonMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    @Inject
    StoredRows rows;

    @Test
    void a_customers_name_and_reference_are_kept_whole_or_refused() {
        patchEach("customers/" + customer(), "name", "reference");
    }

    @Test
    void a_sites_name_and_deployment_are_kept_whole_or_refused() {
        patchEach("sites/" + site(customer(), Typed.ARTICLE), "name", "deployment");
    }

    /** Each value stands in all fields at once: one request sets or refuses them all, another reads what is stored. */
    private static void patchEach(String thing, String... fields) {
        for (HostileValue hostile : HostileValue.all()) {
            String before = read(thing).toString();
            ObjectNode body = Typed.json();
            List.of(fields).forEach(field -> body.put(field, hostile.value()));
            Response answer = TestOwner.api().body(ascii(body)).patch("/api/v1/" + thing);
            assertThat(answer.statusCode()).as(hostile.toString()).isIn(200, 422);
            if (answer.statusCode() == 422) {
                assertThat(answer.<List<String>>path("errors.field")).containsExactly(fields);
                assertThat(read(thing)).hasToString(before);
            } else {
                JsonNode stored = read(thing);
                assertThat(fields)
                        .allMatch(field -> stored.get(field).textValue().equals(hostile.value()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "interfaceAlias", "ipv4", "internalPrefix", "addressing", "role", "interfaceId"})
    void of_an_array_of_hosts_each_wrong_one_is_named_and_the_others_are_kept_whole(String field) {
        String hosts = "sites/" + site(customer(), Typed.ARTICLE) + "/hosts";
        ArrayNode all = ASCII.createArrayNode();
        HostileValue.all().forEach(hostile -> all.add(host(all.size()).put(field, hostile.value())));
        all.add(host(all.size()));
        var before = rows.counts();
        ArrayNode sound = all;
        Response answer = TestOwner.api().body(ascii(sound)).post("/api/v1/" + hosts);
        while (answer.statusCode() == 422) {
            assertThat(rows.counts()).isEqualTo(before);
            sound = without(sound, new TreeSet<>(answer.<List<String>>path("errors.field")), field);
            answer = TestOwner.api().body(ascii(sound)).post("/api/v1/" + hosts);
        }
        assertThat(answer.statusCode()).isEqualTo(201);
        JsonNode stored = read(hosts + "?size=1000").get("items");
        assertThat(stored).isEqualTo(json(answer));
        if (field.startsWith("name") || field.equals("interfaceAlias")) {
            assertThat(stored.findValuesAsText(field)).isEqualTo(sound.findValuesAsText(field));
        }
    }

    private static ObjectNode host(int index) {
        return Typed.json("name: 'w" + index + "', interfaceAlias: 'LAN'");
    }

    private static ArrayNode without(ArrayNode all, Set<String> wrong, String field) {
        ArrayNode sound = ASCII.createArrayNode();
        for (int i = 0; i < all.size(); i++) {
            if (!wrong.remove("[" + i + "]." + field)) {
                sound.add(all.get(i));
            }
        }
        assertThat(wrong).as("errors about other fields").isEmpty();
        return sound;
    }

    @ParameterizedTest
    @CsvSource({"customers", "customers/{customer}/sites", "sites/{site}/hosts", "hosts/{host}"})
    void text_that_no_column_can_hold_is_refused_on_every_route(String route) {
        String customer = customer();
        String site = site(customer, Typed.ARTICLE);
        String path = route.replace("{customer}", customer)
                .replace("{site}", site)
                .replace("{host}", outward.customer.Inventory.host(site));
        var before = rows.counts();
        for (String text : List.of("a\0b", "a\ud800", "\udc00a")) {
            ObjectNode body = host(0).put("name", text);
            var request = TestOwner.api().body(ascii(body));
            var answer = route.startsWith("hosts") ? request.patch("/api/v1/" + path) : request.post("/api/v1/" + path);
            answer.then().statusCode(422);
            assertThat(answer.<List<String>>path("errors.field")).contains("name");
        }
        assertThat(rows.counts()).isEqualTo(before);
    }

    private static String ascii(JsonNode body) {
        try {
            return ASCII.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
