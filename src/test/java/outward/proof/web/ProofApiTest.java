package outward.proof.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.OutwardTest;
import outward.TestEstate;
import outward.TestOwner;
import outward.portfolio.Overview;

/** A host climbs the ladder of proof, and falls. */
@OutwardTest
class ProofApiTest {
    private static final String ROUTES = """
            C:\\>netsh interface ipv6 show route

            Publish  Type      Met  Prefix                    Idx  Gateway/Interface Name
            -------  --------  ---  ------------------------  ---  ------------------------
            No       Manual    256  2002:836b:2:1000::/64       4  2002:836b:2:3333::%s
            No       Manual    256  2001:0:836b:2::/64          4  2002:836b:2:3333::1

            """;

    @Test
    void a_host_climbs_by_evidence_and_statements_and_falls_by_drift_and_by_a_new_plan() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        assertThat(rung(ours)).isEqualTo("planned");
        bring(ours, ROUTES.formatted("1"));
        assertThat(rung(ours)).isEqualTo("planned");
        state(ours, "applied").statusCode(200);
        assertThat(rung(ours)).isEqualTo("route-seen");
        bring(ours, "Reply from 2002:836b:2:3333::1: time=1ms\nReply from 2002:836b:2:1000::5: time=1ms\n");
        assertThat(rung(ours)).isEqualTo("client-ping");
        state(ours, "managed-with-user").statusCode(409).body("code", equalTo("NO_SESSION"));
        bring(ours, session("2001:db8:77::5"));
        state(ours, "managed-with-user").statusCode(409).body("code", equalTo("NO_SESSION"));
        bring(ours, session(ours.read("sites/" + ours.site() + "/plan").getString("hosts[0].address")));
        assertThat(rung(ours)).isEqualTo("client-ping");
        state(ours, "managed-with-user").statusCode(200);
        state(ours, "managed-before-logon").statusCode(200);
        assertThat(rung(ours)).isEqualTo("managed-before-logon");
        bring(ours, ROUTES.formatted("9"));
        assertThat(rung(ours)).isEqualTo("applied");
        bring(ours, ROUTES.formatted("1"));
        assertThat(rung(ours)).isEqualTo("managed-before-logon");
        TestOwner.api()
                .body(Map.of("addressing", "manual", "interfaceId", "77"))
                .patch("/api/v1/hosts/" + ours.host())
                .then()
                .statusCode(200);
        assertThat(rung(ours)).isEqualTo("planned");
    }

    @Test
    void a_newer_failure_of_the_same_client_and_kind_ends_a_rung_until_it_answers_again() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        String source = ours.read("sites/" + ours.site() + "/plan").getString("hosts[0].address");
        bring(ours, ROUTES.formatted("1"));
        bring(ours, "Reply from 2002:836b:2:3333::1: time=1ms\nReply from 2002:836b:2:1000::5: time=1ms\n");
        bring(ours, session(source));
        Stream.of("applied", "managed-with-user", "managed-before-logon")
                .forEach(rung -> state(ours, rung).statusCode(200));
        String failed = session(source).replace("True", "False");
        bring(ours, failed.replace("1000::5", "1000::6"));
        assertThat(rung(ours)).isEqualTo("managed-before-logon");
        bring(ours, failed);
        assertThat(rung(ours)).isEqualTo("client-ping");
        bring(ours, "RemoteAddress : 2002:836b:2:1000::5\nPingSucceeded : False\n");
        assertThat(rung(ours)).isEqualTo("server-reached");
        assertThat(ours.read("sites/" + ours.site() + "/proof").getString("hosts[0].rungs[4].reason"))
                .matches("CLIENT_PING_UNANSWERED: The client 2002:836b:2:1000::5 did not answer a ping\\."
                        + " Found [-0-9]+T[:0-9]+Z; the rung \"server reached\" holds\\.");
        bring(ours, "Reply from 2002:836b:2:1000::5: time=1ms\n" + session(source));
        assertThat(rung(ours)).isEqualTo("managed-before-logon");
    }

    private static String session(String source) {
        return "RemoteAddress : 2002:836b:2:1000::5\nSourceAddress : " + source
                + "\nRemotePort : 3389\nTcpTestSucceeded : True\n";
    }

    @Test
    void each_rung_says_what_it_rests_on_or_why_it_does_not_count() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        state(ours, "applied").statusCode(200);
        var rungs = ours.read("sites/" + ours.site() + "/proof").getList("hosts[0].rungs", Map.class);
        assertThat(rungs)
                .extracting(
                        r -> r.get("rung") + " " + r.get("counts") + " " + r.get("evidence") + " " + r.get("reason"))
                .containsExactly(
                        "planned true null ",
                        "applied true Ran apply.ps1 ",
                        "route-seen false null Nothing shows it yet.",
                        "server-reached false null Nothing shows it yet.",
                        "client-ping false null Nothing shows it yet.",
                        "managed-with-user false null Nothing shows it yet.",
                        "managed-before-logon false null Nothing shows it yet.");
    }

    @ParameterizedTest
    @CsvSource({"host,nobody,applied,x", "rung,,client-ping,x", "text,,applied,' '"})
    void what_cannot_be_stated_is_wrong_input(String field, String host, String rung, String text) {
        var ours = TestEstate.of(TestOwner.TOKEN);
        TestOwner.api()
                .body(Map.of("host", host == null ? ours.host() : host, "rung", rung, "text", text))
                .post("/api/v1/sites/" + ours.site() + "/proof")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem(field));
    }

    /** What is kept of the site says the same as its hosts. */
    private static String rung(TestEstate ours) {
        String rung = ours.read("sites/" + ours.site() + "/proof").getString("rung");
        assertThat(Overview.of(ours.site()).at("/proof/rung").asText()).isEqualTo(rung);
        return rung;
    }

    private static void bring(TestEstate ours, String content) {
        TestOwner.api()
                .body(Map.of("source", ours.host(), "content", content))
                .post("/api/v1/sites/" + ours.site() + "/observations")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse state(TestEstate ours, String rung) {
        return TestOwner.api()
                .body(Map.of("host", ours.host(), "rung", rung, "text", "Ran apply.ps1"))
                .post("/api/v1/sites/" + ours.site() + "/proof")
                .then();
    }
}
