package outward.lifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static outward.customer.Inventory.call;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.patch;
import static outward.customer.Inventory.plan;
import static outward.customer.Inventory.read;
import static outward.customer.Inventory.site;
import static outward.lifecycle.web.Answers.answer;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.OutwardTest;
import outward.TestOwner;
import outward.customer.Typed;
import outward.ledger.web.Work;

/** A renumbering is answered, by program and on its page, before its plan opens (safety Y21). */
@OutwardTest
class RenumberingApiTest {
    private static final String SECOND = "way: 'second-deployment', deployment: 'DA2', formerGroup: 'DA-Clients',"
            + " newGroup: 'DA2-Clients', formerPolicy: 'DA Client', newPolicy: 'DA2 Client', reason: 'Agreed'";
    private static final String LEFT =
            "way: 'clients-refreshed', refreshed: 2, clients: 3, missing: ['LAPTOP7'], reason: 'By VPN'";

    private static final String FORMER = "edge 131.107.0.2 2002:836b:2::/48";
    private static final String NOW = "edge 131.107.44.2 2002:836b:2c02::/48";

    private static String moved() {
        String site = site(customer(), Typed.ARTICLE, Typed.CONFIRMED);
        patch("sites/" + site, "publicIpv4: ['131.107.44.2', '131.107.44.3']")
                .then()
                .statusCode(200);
        return site;
    }

    @Test
    void the_plan_opens_with_the_answer_and_a_bare_waiver_is_none() {
        String site = moved();
        assertThat(read("sites/" + site + "/renumbering").get("state").asText()).isEqualTo("open");
        call(Method.PUT, "sites/" + site + "/waivers/RENUMBERING", "{reason: 'Never mind'}")
                .then()
                .statusCode(409)
                .body("code", equalTo("ANSWER_QUESTIONS"));
        assertThat(plan(site).get("verdict").asText()).isEqualTo("refused");
        answer(site, SECOND).statusCode(200).body("state", equalTo("answered"));
        assertThat(plan(site).get("verdict").asText()).isNotEqualTo("refused");
        assertThat(plan(site).at("/waivers/0/reason").asText())
                .isEqualTo(
                        "Second deployment DA2: clients move from group DA-Clients to DA2-Clients, from policy DA Client"
                                + " to DA2 Client. Agreed");
        assertThat(TestOwner.page().get("/audit?thing=" + site).asString()).contains("renumbering.answer");
    }

    @Test
    void the_revision_is_not_called_applied_while_clients_are_left() {
        Work work = Work.prepared();
        patch("sites/" + work.site(), "publicIpv4: ['131.107.44.2', '131.107.44.3']")
                .then()
                .statusCode(200);
        answer(work.site(), LEFT).statusCode(200);
        plan(work.site())
                .get("findings")
                .forEach(f -> call(
                        Method.PUT,
                        "sites/" + work.site() + "/waivers/" + f.get("code").asText(),
                        "{reason: 'Read'}"));
        String path = work.begun();
        Work.reachedAllButOne(path, "LAPTOP7");
        Work.record(path, "{step: 'renumber-former-last', result: 'skipped', note: 'The address is kept'}")
                .then()
                .statusCode(201);
        work.act(path, "completion").then().statusCode(409).body("code", equalTo("CLIENTS_LEFT"));
        answer(work.site(), "way: 'clients-refreshed', refreshed: 3, clients: 3, reason: 'All'")
                .statusCode(200);
        work.act(path, "completion").then().statusCode(200);
        assertThat(read("sites/" + work.site() + "/renumbering").get("answers")).hasSize(2);
    }

    @Test
    void no_client_vanishes_from_an_answer_nor_from_the_reach_after_it() {
        Work work = Work.prepared();
        patch("sites/" + work.site(), "publicIpv4: ['131.107.44.2', '131.107.44.3']")
                .then()
                .statusCode(200);
        answer(work.site(), LEFT).statusCode(200);
        answer(work.site(), "way: 'clients-refreshed', refreshed: 1, clients: 1, reason: 'All'")
                .statusCode(409)
                .body("code", equalTo("CLIENTS_FORGOTTEN"));
        String path = begun(work);
        reach(path, "reached: 1, clients: 1").then().statusCode(409).body("code", equalTo("CLIENTS_FORGOTTEN"));
        reach(path, "reached: 2, clients: 3, missing: ['LAPTOP7']").then().statusCode(201);
        reach(path, "reached: 2, clients: 2").then().statusCode(409).body("code", equalTo("CLIENTS_FORGOTTEN"));
        reach(path, "reached: 3, clients: 3").then().statusCode(201);
    }

    private static Response reach(String path, String fields) {
        return call(Method.POST, path + "/applications/policy-reach", "{" + fields + "}");
    }

    private static String begun(Work work) {
        read("sites/" + work.site() + "/plan")
                .get("findings")
                .forEach(f -> call(
                        Method.PUT,
                        "sites/" + work.site() + "/waivers/" + f.get("code").asText(),
                        "{reason: 'Read'}"));
        return work.begun();
    }

    @Test
    void with_a_second_deployment_nothing_is_taken_back_nor_called_applied_while_clients_are_left() {
        Work work = Work.prepared();
        work.apply(work.begun());
        patch("sites/" + work.site(), "publicIpv4: ['131.107.44.2', '131.107.44.3']")
                .then()
                .statusCode(200);
        answer(work.site(), SECOND).statusCode(200);
        String path = begun(work);
        reach(path, "reached: 2, clients: 3, missing: ['LAPTOP7'], reason: 'On leave'")
                .then()
                .statusCode(201);
        List<JsonNode> back = Work.steps(path).stream()
                .filter(step -> step.get("step").asText().startsWith("take-back-"))
                .toList();
        assertThat(back).isNotEmpty();
        for (JsonNode step : back) {
            String which = "{step: " + step.get("step") + ", host: " + step.get("host");
            Work.record(path, which + ", result: 'done'}")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("CLIENTS_LEFT"));
            Work.record(path, which + ", result: 'skipped', note: 'Later'}")
                    .then()
                    .statusCode(201);
        }
        Work.record(path, "{step: 'renumber-former-last', result: 'skipped', note: 'It is kept'}")
                .then()
                .statusCode(201);
        Work.done(path, step -> !step.get("waitsFor").asText().equals("every-client"));
        work.act(path, "completion").then().statusCode(409).body("code", equalTo("CLIENTS_LEFT"));
        reach(path, "reached: 3, clients: 3").then().statusCode(201);
        work.act(path, "completion").then().statusCode(200);
    }

    @Test
    void it_is_not_gone_back_across_a_renumbering_by_an_act_alone() {
        Work work = Work.prepared();
        String first = work.begun();
        work.apply(first);
        patch("sites/" + work.site(), "publicIpv4: ['131.107.44.2', '131.107.44.3']")
                .then()
                .statusCode(200);
        answer(work.site(), SECOND).statusCode(200);
        read("sites/" + work.site() + "/plan")
                .get("findings")
                .forEach(f -> call(
                        Method.PUT,
                        "sites/" + work.site() + "/waivers/" + f.get("code").asText(),
                        "{reason: 'Read'}"));
        String second = work.begun();
        Work.done(second, step -> step.get("step").asText().equals("read-state"));
        work.act(first, "return").then().statusCode(409).body("code", equalTo("RENUMBERS_CLIENTS"));
    }

    @Test
    void behind_nat_a_name_is_all_that_is_asked() {
        String site = site(customer(), Typed.MARC, "publicIpv4: ['131.107.0.2'], ipv6PathConfirmed: true");
        answer(site, "connectTo: 'name', reason: 'x'").statusCode(409).body("code", equalTo("NO_RENUMBERING"));
        patch("sites/" + site, "publicIpv4: ['131.107.0.4']").then().statusCode(200);
        assertThat(read("sites/" + site + "/renumbering").get("behindNat").asBoolean())
                .isTrue();
        answer(site, "reason: 'x'").statusCode(422).body("errors.field", hasItem("connectTo"));
        answer(site, "connectTo: 'address', reason: 'x'").statusCode(422).body("errors.field", hasItem("way"));
        answer(site, "connectTo: 'name', reason: 'da.example.com'")
                .statusCode(200)
                .body("answers[0].way", equalTo("dns-only"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            way          | reason: 'x'
            way          | way: 'dns-only', reason: 'x'
            reason       | way: 'clients-refreshed', refreshed: 1, clients: 1
            missing      | way: 'clients-refreshed', refreshed: 1, clients: 2, reason: 'x'
            deployment   | way: 'second-deployment', reason: 'x'
            deployment   | way: 'second-deployment', deployment: 'Default', formerGroup: 'b', newGroup: 'c', formerPolicy: 'd', newPolicy: 'e', reason: 'x'
            newGroup     | way: 'second-deployment', deployment: 'a', formerGroup: 'b', newGroup: 'B', formerPolicy: 'd', newPolicy: 'e', reason: 'x'
            newPolicy    | way: 'second-deployment', deployment: 'a', formerGroup: 'b', newGroup: 'c', formerPolicy: 'd', newPolicy: 'd', reason: 'x'
            """)
    void a_question_that_is_open_is_named(String field, String fields) {
        answer(moved(), fields).statusCode(422).body("errors.field", hasItem(field));
    }

    @Test
    void the_page_asks_and_shows_who_answered() {
        String site = moved();
        String page = "/sites/" + site + "/renumbering";
        TestOwner.page().get("/sites/" + site + "/findings").then().body(containsString(page));
        TestOwner.form()
                .formParams("former", FORMER, "now", NOW)
                .formParams("way", "", "reason", "x")
                .post(page)
                .then()
                .statusCode(422)
                .body(containsString("way-error"));
        TestOwner.form()
                .formParams("former", FORMER, "now", NOW)
                .formParams(
                        "way",
                        "clients-refreshed",
                        "refreshed",
                        "2",
                        "clients",
                        "3",
                        "missing",
                        " LAPTOP7 \n",
                        "reason",
                        "VPN")
                .post(page)
                .then()
                .statusCode(303);
        TestOwner.page().get(page).then().body(allOf(containsString("2 of 3 so far. VPN"), containsString("LAPTOP7")));
    }
}
