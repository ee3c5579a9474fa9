package outward.lifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static outward.customer.Inventory.call;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.patch;
import static outward.customer.Inventory.plan;
import static outward.customer.Inventory.read;
import static outward.customer.Inventory.site;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.Method;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.customer.Typed;
import outward.ledger.web.Work;

/** What clients hold moves on by what is carried out, and not by what was answered (safety Y21). */
@OutwardTest
class ClientsHoldTest {
    private static final String FIRST = "edge 131.107.0.2 2002:836b:2::/48";
    private static final String SECOND = "edge 131.107.50.2 2002:836b:3202::/48";
    private static final String THIRD = "edge 131.107.60.2 2002:836b:3c02::/48";
    private static final String LEFT =
            "way: 'clients-refreshed', refreshed: 2, clients: 3, missing: ['LAPTOP7'], reason: 'By VPN'";

    private static void move(String site, String addresses) {
        patch("sites/" + site, "publicIpv4: [" + addresses + "]").then().statusCode(200);
    }

    private static void second(String site, String answer) {
        move(site, "'131.107.50.2', '131.107.50.3'");
        Answers.answer(site, answer).statusCode(200);
    }

    private static void third(String site) {
        move(site, "'131.107.60.2', '131.107.60.3'");
    }

    private static String asked(String site) {
        JsonNode question = read("sites/" + site + "/renumbering");
        return question.path("former").asText() + " -> " + question.path("now").asText();
    }

    /** Begins the newest revision and records all of it. */
    private static String carriedOut(Work work) {
        String path = begun(work);
        Work.reached(path);
        Work.done(path, step -> true);
        return path;
    }

    /** The same but for one client, for whom the former address is kept. */
    private static String carriedOutButForOne(Work work) {
        String path = begun(work);
        Work.reachedAllButOne(path, "LAPTOP7");
        Work.record(path, "{step: 'renumber-former-last', result: 'skipped', note: 'The address is kept'}")
                .then()
                .statusCode(201);
        return path;
    }

    private static String begun(Work work) {
        plan(work.site())
                .get("findings")
                .forEach(f -> call(
                        Method.PUT,
                        "sites/" + work.site() + "/waivers/" + f.get("code").asText(),
                        "{reason: 'Read'}"));
        return work.begun();
    }

    @Test
    void where_nothing_is_begun_an_answered_change_is_what_clients_hold() {
        String site = site(customer(), Typed.ARTICLE, Typed.CONFIRMED);
        second(site, Answers.ALL);
        third(site);
        assertThat(asked(site)).isEqualTo(SECOND + " -> " + THIRD);
    }

    @Test
    void while_the_first_is_being_applied_its_clients_are_asked_about_whatever_was_answered_since() {
        Work work = Work.prepared();
        work.begun();
        second(work.site(), Answers.ALL);
        third(work.site());
        assertThat(asked(work.site())).isEqualTo(FIRST + " -> " + THIRD);
        move(work.site(), "'131.107.0.2', '131.107.0.3'");
        assertThat(read("sites/" + work.site() + "/renumbering").get("state").asText())
                .isEqualTo("none");
    }

    @Test
    void what_was_carried_out_with_every_client_is_what_they_hold() {
        Work work = Work.prepared();
        work.apply(work.begun());
        second(work.site(), Answers.ALL);
        carriedOut(work);
        third(work.site());
        assertThat(asked(work.site())).isEqualTo(SECOND + " -> " + THIRD);
    }

    @Test
    void clients_that_were_left_are_asked_about_again_and_none_is_forgotten_on_the_way_back() {
        Work work = Work.prepared();
        work.apply(work.begun());
        second(work.site(), LEFT);
        String path = carriedOutButForOne(work);
        third(work.site());
        assertThat(asked(work.site())).isEqualTo(FIRST + " -> " + THIRD);
        work.act(path, "completion").then().statusCode(409).body("code", equalTo("CLIENTS_LEFT"));
        move(work.site(), "'131.107.0.2', '131.107.0.3'");
        assertThat(asked(work.site())).isEqualTo(SECOND + " -> " + FIRST);
    }

    @Test
    void clients_that_are_refreshed_later_are_recorded_with_the_steps_whatever_is_planned_since() {
        Work work = Work.prepared();
        work.apply(work.begun());
        second(work.site(), LEFT);
        String path = carriedOutButForOne(work);
        third(work.site());
        work.act(path, "completion").then().statusCode(409).body("code", equalTo("CLIENTS_LEFT"));
        Work.reached(path);
        work.act(path, "completion").then().statusCode(200);
        move(work.site(), "'131.107.50.2', '131.107.50.3'");
        assertThat(read("sites/" + work.site() + "/renumbering").get("state").asText())
                .isEqualTo("none");
    }
}
