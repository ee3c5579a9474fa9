package outward;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/**
 * A customer with one edge site, one host and one observation, made through the machine interface by whoever holds the
 * token.
 *
 * @param member the token's member
 */
public record TestEstate(String token, String customer, String site, String host, String observation, String member) {
    private static final Map<String, Object> EDGE = Map.of(
            "name", "Head office",
            "topology", "edge",
            "publicIpv4", new String[] {"131.107.0.2", "131.107.0.3"},
            "serverInternalIpv4", "10.2.16.5/24");

    /** One that nobody else has. */
    public static TestEstate of(String token) {
        String customer = add(token, "customers", Map.of("name", "Contoso"));
        String site = add(token, "customers/" + customer + "/sites", EDGE);
        String host = add(token, "sites/" + site + "/hosts", Map.of("name", "JUMP1", "interfaceAlias", "Ethernet"));
        String observation = observe(token, site);
        return new TestEstate(token, customer, site, host, observation, owner(token));
    }

    private static String add(String token, String where, Map<String, ?> thing) {
        return api(token)
                .body(thing)
                .post("/api/v1/" + where)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The owner did everything so far. */
    private static String owner(String token) {
        return api(token)
                .get("/api/v1/audit?size=1")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].memberId");
    }

    private static String observe(String token, String site) {
        return api(token)
                .body(Map.of("source", "server", "content", "TeredoState : Disabled"))
                .post("/api/v1/sites/" + site + "/observations")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private static RequestSpecification api(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    /** What the machine interface answers about a path. */
    public io.restassured.path.json.JsonPath read(String path) {
        return api(token)
                .get("/api/v1/" + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A route with this estate's ids in it. */
    public String path(String route) {
        return route.replace("/customers/{id}", "/customers/" + customer)
                .replace("/sites/{id}", "/sites/" + site)
                .replace("/hosts/{id}", "/hosts/" + host)
                .replace("/observations/{id}", "/observations/" + observation)
                .replace("{customer}", customer)
                .replace("{entry}", route.contains("{entry}") ? entry() : "")
                .replace("{site}", site)
                .replace("{host}", host)
                .replace("{member}", member)
                .replace("{session}", member)
                .replace("{token}", member)
                .replace("{firm}", member)
                .replace("{revision}", "1")
                .replace("{application}", "1")
                .replace("{address}", "2002:836b:2:3333::2")
                .replace("{code}", "TEREDO_UNREAD");
    }

    /** An entry of the audit trail of whoever holds the token; an estate that is nowhere has none. */
    private String entry() {
        return token.isEmpty() ? customer : read("audit?size=1").getString("items[0].id");
    }
}
