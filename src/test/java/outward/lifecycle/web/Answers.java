package outward.lifecycle.web;

import static outward.customer.Inventory.call;
import static outward.customer.Inventory.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.Method;
import io.restassured.response.ValidatableResponse;

/** Answers to the question of a renumbering that a site asks now. */
public final class Answers {
    /** Way and counts when each of three clients was refreshed. */
    public static final String ALL = "way: 'clients-refreshed', refreshed: 3, clients: 3, reason: 'By VPN'";

    private Answers() {}

    /** The question as fields of an answer; empty texts where nothing is asked. */
    public static String seen(String site) {
        JsonNode asked = read("sites/" + site + "/renumbering");
        String former = asked.path("former").asText("edge");
        return "former: '" + former + "', now: '" + asked.path("now").asText("edge") + "', ";
    }

    /** Answers what the site asks. */
    public static ValidatableResponse answer(String site, String fields) {
        return sent(site, seen(site) + fields);
    }

    /** Answers with these fields and no others. */
    public static ValidatableResponse sent(String site, String fields) {
        return call(Method.PUT, "sites/" + site + "/renumbering", "{" + fields + "}")
                .then();
    }
}
