package outward.isolation;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import outward.TestBrowser;
import outward.TestEstate;

/**
 * An estate whose names occur nowhere else.
 *
 * @param mark a word in each of its names
 * @param entry one of its audit trail
 * @param others what else there is in the firm, by its place in a path
 */
record Estate(String mark, TestEstate ids, String entry, Map<String, String> others) {
    private static final Map<String, Object> SITE = Map.of(
            "topology", "edge",
            "publicIpv4", List.of("131.107.0.2", "131.107.0.3"),
            "serverInternalIpv4", "10.2.16.5/24");

    /** One that the token's member adds. */
    static Estate of(String token) {
        String mark = "mark" + UUID.randomUUID().toString().substring(0, 8);
        String customer = add(token, "customers", Map.of("name", "Customer " + mark, "reference", mark));
        var fields = new HashMap<>(SITE);
        fields.put("name", "Site " + mark);
        String site = add(token, "customers/" + customer + "/sites", fields);
        String host = host(token, site, mark.substring(4));
        String observation = given(token)
                .body(Map.of("source", "server", "content", "ComputerName : " + mark))
                .post("/api/v1/sites/" + site + "/observations")
                .path("id");
        JsonPath added =
                given(token).get("/api/v1/audit?size=1&after=" + customer).jsonPath();
        var ids = new TestEstate(token, customer, site, host, observation, added.getString("items[0].memberId"));
        return new Estate(mark, ids, added.getString("items[0].id"), Map.of());
    }

    private static String host(String token, String site, String name) {
        return add(token, "sites/" + site + "/hosts", Map.of("name", "H" + name, "interfaceAlias", "Ethernet"));
    }

    private static String add(String token, String where, Map<String, ?> thing) {
        return given(token)
                .body(thing)
                .post("/api/v1/" + where)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static RequestSpecification given(String token) {
        return RestAssured.given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    /** Has something done that leaves rows in the tables that are empty otherwise. */
    void leaveTraces(TestBrowser owner) {
        String token = ids.token();
        given(token).get("/api/v1/audit/export").then().statusCode(200);
        String gone = host(token, ids.site(), UUID.randomUUID().toString().substring(0, 8));
        given(token).delete("/api/v1/hosts/" + gone).then().statusCode(204);
        given(token)
                .body(Map.of("reason", "Checked by hand"))
                .put("/api/v1/sites/" + ids.site() + "/waivers/TEREDO_UNREAD");
        var plan = given(token).get("/api/v1/sites/" + ids.site() + "/plan").jsonPath();
        given(token)
                .body(Map.of("hash", plan.getString("hash"), "reason", "Never carried out"))
                .post("/api/v1/sites/" + ids.site() + "/revisions/" + plan.getInt("revision") + "/discard")
                .then()
                .statusCode(200);
        owner.form()
                .formParam("name", "Firm " + mark)
                .post("/letterhead")
                .then()
                .statusCode(303);
        CarriedOut.at(ids.site());
        given(token)
                .body(Map.of(
                        "source",
                        ids.host(),
                        "content",
                        "RemoteAddress : 2002:836b:2:1000::5\nSourceAddress : " + plan.getString("hosts[0].address")
                                + "\nRemotePort : 3389\nTcpTestSucceeded : True\n"))
                .post("/api/v1/sites/" + ids.site() + "/observations")
                .then()
                .statusCode(200);
        given(token)
                .body(Map.of("host", ids.host(), "rung", "applied", "text", "Done by hand " + mark))
                .post("/api/v1/sites/" + ids.site() + "/proof")
                .then()
                .statusCode(200);
        given(token)
                .body(Map.of("reason", "Moved on " + mark, "remaining", "nothing"))
                .post("/api/v1/sites/" + ids.site() + "/retirement")
                .then()
                .statusCode(200);
        given(token)
                .body(Map.of("retirement", 1, "step", "clients-out", "evidence", "Seen " + mark))
                .post("/api/v1/sites/" + ids.site() + "/retirement/steps")
                .then()
                .statusCode(200);
        given(token)
                .body(Map.of("question", "client-list", "reply", "unknown", "note", "Asked " + mark))
                .post("/api/v1/sites/" + ids.site() + "/readiness")
                .then()
                .statusCode(200);
        owner.form()
                .formParams("list", "hosts", "path", "/hosts", "query", "sort=name", "name", mark)
                .post("/account/views")
                .then()
                .statusCode(303);
        owner.form()
                .formParams("name", "Carla", "role", "consultant", "scope", "chosen", "customers", ids.customer())
                .formParam("email", UUID.randomUUID() + "@example.com")
                .post("/members")
                .then()
                .statusCode(200);
    }

    /** The same with a host of its own and another member, which somebody may remove. */
    Estate with(String member) {
        String host = host(ids.token(), ids.site(), UUID.randomUUID().toString().substring(0, 8));
        var mine = new TestEstate(ids.token(), ids.customer(), ids.site(), host, ids.observation(), member);
        return new Estate(mark, mine, entry, others);
    }

    /** The same with what belongs to other members, or another firm's owner, and with a firm. */
    Estate with(Map<String, String> more) {
        return new Estate(mark, ids, entry, more);
    }

    /** An estate that nobody has. */
    static Estate nowhere() {
        String id = UUID.randomUUID().toString();
        return new Estate("nowhere", new TestEstate("", id, id, id, id, id), id, Map.of());
    }

    /** A route with its ids in it. */
    String path(String route) {
        String path = route.replace("{entry}", entry);
        for (var other : others.entrySet()) {
            path = path.replace(other.getKey(), other.getValue());
        }
        return ids.path(path);
    }

    /** What an answer says when the ids that were asked for are taken out. */
    String without(String answer) {
        return Stream.of(ids.customer(), ids.site(), ids.host(), ids.observation(), ids.member())
                .reduce(answer, (text, id) -> text.replace(id, "an id"));
    }
}
