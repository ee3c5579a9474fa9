package outward.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static outward.customer.Inventory.call;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.delete;
import static outward.customer.Inventory.host;
import static outward.customer.Inventory.plan;
import static outward.customer.Inventory.revision;
import static outward.customer.Inventory.site;

import io.restassured.http.Method;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestOwner;
import outward.customer.StoredRows;
import outward.customer.Typed;

@OutwardTest
class WaiverApiTest {
    /** Everything recorded, and forwarding seen disabled. */
    private static final String REFUSED = Typed.CONFIRMED + ", serverForwarding: false";

    @Inject
    StoredRows rows;

    private static Response waive(String site, String code, String body) {
        return call(Method.PUT, "sites/" + site + "/waivers/" + code, body);
    }

    private static String verdict(String site) {
        return plan(site).get("verdict").asText();
    }

    @Test
    void a_waived_refusal_asks_to_confirm_first_until_the_waiver_ends() {
        String site = site(customer(), Typed.ARTICLE, REFUSED);
        assertThat(verdict(site)).isEqualTo("refused");
        waive(site, "SERVER_FORWARDING_OFF", "{reason: 'switched on tonight', until: '2999-12-31'}")
                .then()
                .statusCode(200)
                .body("code", equalTo("SERVER_FORWARDING_OFF"))
                .body("reason", equalTo("switched on tonight"))
                .body("by", equalTo(TestOwner.EMAIL))
                .body("until", equalTo("2999-12-31"));
        assertThat(verdict(site)).isEqualTo("confirm-first");
        delete("sites/" + site + "/waivers/SERVER_FORWARDING_OFF").then().statusCode(204);
        assertThat(verdict(site)).isEqualTo("refused");
        delete("sites/" + site + "/waivers/SERVER_FORWARDING_OFF").then().statusCode(404);
    }

    @Test
    void a_waived_refusal_lets_commands_out() {
        String site = site(customer(), Typed.ARTICLE, Typed.CONFIRMED, "serverForwarding: false");
        host(site, "onLink: true");
        assertThat(plan(site).at("/hosts/0").get("netsh")).isEmpty();
        waive(site, "SERVER_FORWARDING_OFF", "{reason: 'switched on tonight'}")
                .then()
                .statusCode(200);
        waive(site, "PATH_BROKEN", "{reason: 'switched on tonight'}");
        assertThat(verdict(site)).isEqualTo("confirm-first");
        assertThat(plan(site).at("/hosts/0").get("netsh")).isNotEmpty();
    }

    @Test
    void what_is_to_be_confirmed_can_be_waived_instead() {
        String site = site(customer(), Typed.ARTICLE, Typed.CONFIRMED, "ipv6PathConfirmed: null");
        assertThat(verdict(site)).isEqualTo("confirm-first");
        waive(site, "IPV6_PATH_UNCONFIRMED", "{reason: 'seen last year'}")
                .then()
                .statusCode(200);
        assertThat(verdict(site)).isEqualTo("plannable");
    }

    @Test
    void what_the_walk_proves_impossible_is_not_waived() {
        String site = site(customer(), Typed.ARTICLE, Typed.CONFIRMED, "serverAddress: '2002:836b:2:1::138'");
        host(site, "onLink: true");
        for (String code : new String[] {"SERVER_ADDRESS_OUTSIDE", "PATH_BROKEN"}) {
            waive(site, code, "{reason: 'as reader 7.12 did'}").then().statusCode(409);
        }
        assertThat(plan(site).at("/hosts/0").get("powershell")).isEmpty();
    }

    @Test
    void a_waiver_of_a_hosts_finding_ends_with_the_next_host_that_it_was_not_given_for() {
        String site = site(customer(), Typed.ARTICLE, Typed.CONFIRMED);
        host(site);
        waive(site, "ON_LINK_UNKNOWN", "{reason: 'one flat network'}");
        host(site, "onLink: true");
        assertThat(verdict(site)).isEqualTo("plannable");
        host(site);
        assertThat(verdict(site)).isEqualTo("confirm-first");
        assertThat(plan(site).get("waivers")).isEmpty();
    }

    @Test
    void a_waiver_of_a_hosts_finding_covers_every_host() {
        String site = site(customer(), Typed.ARTICLE, Typed.CONFIRMED);
        host(site);
        host(site);
        waive(site, "ON_LINK_UNKNOWN", "{reason: 'one flat network'}").then().statusCode(200);
        assertThat(verdict(site)).isEqualTo("plannable");
    }

    @Test
    void a_waiver_holds_through_its_last_day_and_not_longer() {
        String site = site(customer(), Typed.ARTICLE, REFUSED);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        waive(site, "SERVER_FORWARDING_OFF", "{reason: 'x', until: '" + today.plusDays(1) + "'}");
        assertThat(verdict(site)).isEqualTo("confirm-first");
        rows.run("update waivers set until_on = ?", today.minusDays(1));
        assertThat(verdict(site)).isEqualTo("refused");
        assertThat(plan(site).get("waivers")).isEmpty();
    }

    @Test
    void a_waiver_may_end_today_and_not_yesterday() {
        String site = site(customer(), Typed.ARTICLE, REFUSED);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String yesterday = "{reason: 'x', until: '" + today.minusDays(1) + "'}";
        waive(site, "SERVER_FORWARDING_OFF", yesterday)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("until"))
                .body(
                        "errors[0].message",
                        equalTo(today.minusDays(1) + " is over: the waiver would never hold." + " Choose " + today
                                + " (today, UTC) or later."));
        assertThat(plan(site).get("waivers")).isEmpty();
        waive(site, "SERVER_FORWARDING_OFF", "{reason: 'x', until: '" + today + "'}")
                .then()
                .statusCode(200);
        assertThat(verdict(site)).isEqualTo("confirm-first");
    }

    @Test
    void the_form_says_beside_the_field_that_the_day_is_over() {
        String site = site(customer(), Typed.ARTICLE, REFUSED);
        TestOwner.form()
                .formParams("reason", "x", "until", "2020-01-01")
                .post("/sites/" + site + "/waivers/SERVER_FORWARDING_OFF")
                .then()
                .statusCode(422)
                .body(containsString("id=\"until-error\""), containsString("2020-01-01 is over"));
        assertThat(plan(site).get("waivers")).isEmpty();
    }

    @Test
    void a_waiver_makes_no_revision() {
        String site = site(customer(), Typed.ARTICLE, REFUSED);
        String hash = plan(site).get("hash").asText();
        waive(site, "SERVER_FORWARDING_OFF", "{reason: 'x'}").then().statusCode(200);
        assertThat(revision(site)).isEqualTo(1);
        assertThat(plan(site).get("hash").asText()).isEqualTo(hash);
    }

    @Test
    void a_waiver_granted_anew_stands_in_place_of_the_old_one() {
        String site = site(customer(), Typed.ARTICLE, REFUSED);
        waive(site, "SERVER_FORWARDING_OFF", "{reason: 'one', until: '2999-01-01'}")
                .then()
                .statusCode(200);
        waive(site, "SERVER_FORWARDING_OFF", "{reason: 'two'}").then().statusCode(200);
        assertThat(plan(site).get("waivers").findValuesAsText("reason")).containsExactly("two");
        assertThat(plan(site).at("/waivers/0/until").isNull()).isTrue();
    }
}
