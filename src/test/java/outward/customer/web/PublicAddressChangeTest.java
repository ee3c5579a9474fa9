package outward.customer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.host;
import static outward.customer.Inventory.patch;
import static outward.customer.Inventory.plan;
import static outward.customer.Inventory.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.customer.Typed;
import outward.lifecycle.web.Answers;

/** The public address of an edge that is in use changes by a decision, not by an edit (safety Y21). */
@OutwardTest
class PublicAddressChangeTest {
    private static final String MOVED = "publicIpv4: ['131.107.44.2', '131.107.44.3']";
    private static final String BACK = "publicIpv4: ['131.107.43.2', '131.107.43.3']";

    private static String inUse() {
        return site(customer(), Typed.ARTICLE, Typed.CONFIRMED, BACK);
    }

    private static List<String> renumbering(String site) {
        return StreamSupport.stream(plan(site).get("findings").spliterator(), false)
                .filter(f -> f.get("code").asText().equals("RENUMBERING"))
                .map(f -> f.get("message").asText())
                .toList();
    }

    private static void answer(String site) {
        Answers.answer(site, Answers.ALL).statusCode(200);
    }

    @Test
    void an_edit_of_the_address_is_stored_refused_and_gives_no_commands() {
        String site = inUse();
        host(site, "onLink: true");
        patch("sites/" + site, MOVED).then().statusCode(200);
        JsonNode plan = plan(site);
        assertThat(plan.get("verdict").asText()).isEqualTo("refused");
        assertThat(plan.get("hosts").get(0).get("netsh")).isEmpty();
        assertThat(renumbering(site))
                .singleElement()
                .asString()
                .startsWith("The public IPv4 address changes from 131.107.43.2 to 131.107.44.2.");
        patch("sites/" + site, BACK).then().statusCode(200);
        assertThat(renumbering(site)).isEmpty();
    }

    @Test
    void a_typing_error_in_a_draft_is_put_right_and_what_was_confirmed_once_is_no_draft() {
        String draft = site(customer(), Typed.ARTICLE, Typed.CONFIRMED, BACK, "ipv6PathConfirmed: null");
        patch("sites/" + draft, MOVED).then().statusCode(200);
        assertThat(renumbering(draft)).isEmpty();
        patch("sites/" + draft, "ipv6PathConfirmed: true").then().statusCode(200);
        patch("sites/" + draft, "ipv6PathConfirmed: null").then().statusCode(200);
        patch("sites/" + draft, BACK).then().statusCode(200);
        assertThat(renumbering(draft)).hasSize(1);
    }

    @Test
    void an_answer_settles_one_change_and_not_the_next() {
        String site = inUse();
        patch("sites/" + site, MOVED).then().statusCode(200);
        answer(site);
        assertThat(plan(site).get("verdict").asText()).isEqualTo("confirm-first");
        patch("sites/" + site, "windowsVersion: '2022'").then().statusCode(200);
        assertThat(plan(site).get("verdict").asText()).isEqualTo("confirm-first");
        patch("sites/" + site, BACK).then().statusCode(200);
        assertThat(plan(site).get("verdict").asText()).isEqualTo("refused");
        assertThat(plan(site).get("waivers")).isEmpty();
    }
}
