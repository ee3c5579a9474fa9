package outward.ledger.web;

import static outward.customer.Inventory.call;
import static outward.customer.Inventory.get;
import static outward.customer.Inventory.plan;
import static outward.customer.Inventory.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import outward.TestMember;
import outward.TestOwner;
import outward.customer.Inventory;
import outward.customer.Typed;

/** A site of Ada's with hosts, and what is carried out there by program. */
public record Work(String customer, String site, TestMember second) {
    /** A plannable site of two hosts, JUMP1 and JUMP2, and somebody else who approves. */
    public static Work prepared() {
        String customer = Inventory.customer();
        String site = Inventory.site(customer, Typed.ARTICLE, Typed.CONFIRMED);
        Work work = new Work(customer, site, TestMember.of("consultant"));
        work.add("JUMP1");
        work.add("JUMP2");
        return work;
    }

    /** The id of a new host. */
    public String add(String name) {
        return Inventory.host(site, "name: '" + name + "', onLink: true");
    }

    /** Path of the newest revision. */
    public String newest() {
        return path(plan(site).get("revision").asInt());
    }

    public String path(int revision) {
        return "sites/" + site + "/revisions/" + revision;
    }

    /** Approves the newest revision and begins it; its path. */
    public String begun() {
        String path = approved();
        act(path, "beginning").then().statusCode(200);
        return path;
    }

    /** Approves the newest revision; its path. */
    public String approved() {
        String path = newest();
        act(path, "asking").then().statusCode(200);
        second.browser()
                .form()
                .formParams("hash", hash(path), "reason", "")
                .post("/" + path + "/approval")
                .then()
                .statusCode(303);
        return path;
    }

    public Response act(String path, String act) {
        return call(Method.POST, path + "/" + act, "{hash: '" + hash(path) + "', reason: 'Tonight'}");
    }

    private static String hash(String path) {
        return read(path).get("hash").asText();
    }

    /** Records by program. */
    public static Response record(String path, String body) {
        return call(Method.POST, path + "/applications", body);
    }

    /** Every step that is wanted, as done. */
    public static void done(String path, Predicate<JsonNode> wanted) {
        List<String> records = new ArrayList<>();
        steps(path).stream().filter(wanted).forEach(step -> records.add(record(step, "done")));
        TestOwner.api()
                .body("[" + String.join(",", records) + "]")
                .post("/api/v1/" + path + "/applications")
                .then()
                .statusCode(201);
    }

    private static String record(JsonNode step, String result) {
        return "{\"step\": " + step.get("step") + ", \"host\": " + step.get("host") + ", \"result\": \"" + result
                + "\"}";
    }

    /** The policy has reached every client. */
    public static void reached(String path) {
        call(Method.POST, path + "/applications/policy-reach", "{reached: 3, clients: 3}")
                .then()
                .statusCode(201);
    }

    /** All but one of three clients have the policy, and the work goes on: all steps but the one that waits for each of them. */
    public static void reachedAllButOne(String path, String client) {
        call(
                        Method.POST,
                        path + "/applications/policy-reach",
                        "{reached: 2, clients: 3, missing: ['" + client + "'], reason: 'On leave'}")
                .then()
                .statusCode(201);
        done(path, step -> !step.get("step").asText().equals("renumber-former-last"));
    }

    /** Everything is done, and the revision applied. */
    public void apply(String path) {
        reached(path);
        done(path, step -> true);
        act(path, "completion").then().statusCode(200);
    }

    /** The steps of a revision's newest round. */
    public static List<JsonNode> steps(String path) {
        return StreamSupport.stream(read(path + "/applications").get("steps").spliterator(), false)
                .toList();
    }

    /** Whether a step is on that host. */
    public static Predicate<JsonNode> on(String name) {
        return step -> step.get("hostName").asText().equals(name);
    }

    public static Response list(String path) {
        return get(path + "/applications");
    }
}
