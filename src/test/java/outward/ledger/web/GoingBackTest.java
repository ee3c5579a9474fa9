package outward.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static outward.customer.Inventory.call;
import static outward.customer.Inventory.get;
import static outward.customer.Inventory.patch;
import static outward.customer.Inventory.plan;
import static outward.customer.Inventory.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestMember;
import outward.TestOwner;
import outward.customer.Inventory;
import outward.customer.StoredRows;
import outward.customer.Typed;
import outward.lifecycle.web.Answers;

/** One round ends another, and going back asks what others have by now. */
@OutwardTest
class GoingBackTest {
    @Inject
    StoredRows rows;

    @Test
    void what_is_overtaken_ends_with_the_beginning_of_the_other() {
        Work work = Work.prepared();
        String first = work.begun();
        work.add("JUMP3");
        String second = work.begun();
        JsonNode life = read(first);
        assertThat(life.get("state").asText()).isEqualTo("superseded");
        assertThat(life.get("supersededBy").isNull()).isTrue();
        JsonNode last = life.get("acts").get(life.get("acts").size() - 1);
        assertThat(last.get("act").asText()).isEqualTo("overtake");
        assertThat(last.get("reason").asText()).isEqualTo("Revision 4 was begun before this one was finished.");
        assertThat(read(second).get("state").asText()).isEqualTo("being-applied");
        Work.record(first, "{step: 'read-state', result: 'done'}")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_BEING_APPLIED"));
        work.act(first, "completion").then().statusCode(409).body("code", equalTo("SUPERSEDED"));
        TestOwner.page()
                .get("/" + first)
                .then()
                .body(allOf(
                        containsString("<strong>Superseded</strong> by"),
                        containsString("Revision 4 was begun before this one was finished.")));
        TestOwner.page().get("/audit?thing=" + work.site()).then().body(containsString("plan.overtake"));
    }

    @Test
    void what_going_back_overtook_is_asked_for_again_and_begun_anew() {
        Work work = Work.prepared();
        String first = work.begun();
        work.apply(first);
        work.add("JUMP3");
        String second = work.begun();
        work.act(first, "return").then().statusCode(200);
        assertThat(read(second).get("state").asText()).isEqualTo("superseded");
        assertThat(work.begun()).isEqualTo(second);
        assertThat(read(second).get("state").asText()).isEqualTo("being-applied");
        assertThat(read(first).get("state").asText()).isEqualTo("superseded");
        work.act(first, "return").then().statusCode(200);
    }

    private static Work work(String... fields) {
        String customer = Inventory.customer();
        Work work = new Work(customer, Inventory.site(customer, fields), TestMember.of("consultant"));
        work.add("JUMP1");
        return work;
    }

    /** The newest revision with every finding accepted, carried out to the end. */
    private static String applied(Work work) {
        plan(work.site())
                .get("findings")
                .forEach(f -> call(
                        Method.PUT,
                        "sites/" + work.site() + "/waivers/" + f.get("code").asText(),
                        "{reason: 'Read'}"));
        String path = work.begun();
        work.apply(path);
        return path;
    }

    @Test
    void a_prefix_that_is_planned_elsewhere_by_now_is_named_before_anything_begins() {
        Work work = work(Typed.NATIVE, Typed.CONFIRMED);
        String first = applied(work);
        patch("sites/" + work.site(), "clientPrefix: '2001:db8:1:2000::/64'")
                .then()
                .statusCode(200);
        applied(work);
        String other = Inventory.site(
                work.customer(),
                Typed.NATIVE,
                "name: 'Branch', deployment: 'Branch', publicIpv4: ['131.107.70.2', '131.107.70.3'],"
                        + " internalPrefixes: ['2001:db8:2::/64'], serverAddress: '2001:db8:2::5'");
        String reason =
                "plans with the ip-https prefix 2001:db8:1:1000::/64, and by now 2001:db8:1:1000::/64 is planned at"
                        + " Branch. Change it there, and go back then.";
        work.act(first, "return")
                .then()
                .statusCode(409)
                .body("code", equalTo("PREFIX_TAKEN"))
                .body("detail", containsString(reason));
        patch("sites/" + other, "clientPrefix: '2001:db8:1:3000::/64'").then().statusCode(200);
        work.act(first, "return").then().statusCode(200);
    }

    /** A new public address behind NAT is no renumbering where clients connect to a name (safety Y21). */
    @Test
    void behind_nat_it_is_gone_back_to_the_former_public_address_where_clients_connect_to_a_name() {
        Work work = work(
                Typed.MARC,
                "publicIpv4: ['131.107.0.2'], serverPrefixLength: 64, serverForwarding: true, ipv6PathConfirmed: true");
        String first = applied(work);
        patch("sites/" + work.site(), "publicIpv4: ['131.107.0.4']").then().statusCode(200);
        Answers.answer(work.site(), "connectTo: 'name', reason: 'da.example.com'")
                .statusCode(200);
        applied(work);
        work.act(first, "return").then().statusCode(200);
        assertThat(read(first).get("state").asText()).isEqualTo("being-applied");
    }

    @Test
    void an_address_that_another_host_has_by_now_is_named_before_anything_begins() {
        Work work = Work.prepared();
        String first = work.begun();
        work.apply(first);
        String host = FromAppliedTest.host(work, "JUMP1");
        patch("hosts/" + host, "addressing: 'manual', interfaceId: 'aa'").then().statusCode(200);
        String other = work.add("JUMP3");
        work.apply(work.begun());
        rows.run("update resting_addresses set free_at = now() - interval '1 second'");
        patch("hosts/" + other, "addressing: 'manual', interfaceId: '10'")
                .then()
                .statusCode(200);
        String reason = "Revision 3 gives 2002:836b:2:3333::10 to JUMP1, and by now it is the address of JUMP3 at ";
        work.act(first, "return")
                .then()
                .statusCode(409)
                .body("code", equalTo("ADDRESS_TAKEN"))
                .body("detail", containsString(reason));
        TestOwner.page().get("/" + first).then().body(containsString(reason));
        assertThat(get(first).jsonPath().getString("state")).isEqualTo("applied");
        patch("hosts/" + other, "interfaceId: 'bb'").then().statusCode(200);
        work.act(first, "return").then().statusCode(200);
    }
}
