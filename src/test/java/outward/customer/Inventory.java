package outward.customer;

import static io.restassured.http.Method.POST;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import outward.TestOwner;

/** Ada's inventory through the API, in words; paths stand after {@code /api/v1/}, bodies are written short. */
public final class Inventory {
    private static final AtomicInteger NAMES = new AtomicInteger();

    private Inventory() {}

    /** One call. */
    public static Response call(Method method, String path, @Nullable String body) {
        var request = TestOwner.api();
        return (body == null ? request : request.body(Typed.sent(body))).request(method, "/api/v1/" + path);
    }

    public static Response get(String path) {
        return call(Method.GET, path, null);
    }

    public static Response patch(String path, String fields) {
        return call(Method.PATCH, path, "{" + fields + "}");
    }

    public static Response delete(String path) {
        return call(Method.DELETE, path, null);
    }

    /** The id of a new customer. */
    public static String customer() {
        return id("customers", "name: 'Customer " + NAMES.incrementAndGet() + "'");
    }

    /** The id of a new site of that customer. */
    public static String site(String customer, String... fields) {
        return id("customers/" + customer + "/sites", with("name: 'HQ'", fields));
    }

    /** The id of a new host, named and on adapter LAN unless it says otherwise. */
    public static String host(String site, String... fields) {
        return id("sites/" + site + "/hosts", with(hostFields(), fields));
    }

    /** A name that no host had yet, and an adapter. */
    public static String hostFields() {
        return "name: 'WS" + NAMES.incrementAndGet() + "', interfaceAlias: 'LAN'";
    }

    private static String with(String first, String... fields) {
        String[] all = new String[fields.length + 1];
        all[0] = first;
        System.arraycopy(fields, 0, all, 1, fields.length);
        String json = Typed.json(all).toString();
        return json.substring(1, json.length() - 1);
    }

    private static String id(String path, String fields) {
        return call(POST, path, "{" + fields + "}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** What is there, with status 200. */
    public static JsonNode read(String path) {
        return json(get(path).then().statusCode(200).extract().response());
    }

    /** The newest plan of a site. */
    public static JsonNode plan(String site) {
        return read("sites/" + site + "/plan");
    }

    /** The number of a site's newest revision. */
    public static int revision(String site) {
        return plan(site).get("revision").asInt();
    }

    /** The body of an answer. */
    public static JsonNode json(Response response) {
        try {
            return new ObjectMapper().readTree(response.asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
