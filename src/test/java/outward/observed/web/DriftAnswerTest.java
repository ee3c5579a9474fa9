package outward.observed.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestEstate;
import outward.TestOwner;

/** What programs are answered about the text of a host and of a server. */
@OutwardTest
class DriftAnswerTest {
    private static final String ROUTES = """
            C:\\>netsh interface ipv6 show route

            Publish  Type      Met  Prefix                    Idx  Gateway/Interface Name
            -------  --------  ---  ------------------------  ---  ------------------------
            No       Manual    256  2002:836b:2:1000::/64       4  2002:836b:2:3333::9
            what is this
            """;

    @Test
    void the_text_of_a_host_is_answered_whole() throws JsonProcessingException {
        var ours = TestEstate.of(TestOwner.TOKEN);

        assertThat(answer(ours, ours.host(), ROUTES).toPrettyString()).isEqualTo("""
                {
                  "understood" : [ {
                    "kind" : "route",
                    "name" : "2002:836b:2:1000::/64",
                    "value" : "via 2002:836b:2:3333::9 on interface 4, metric 256, publish no, store active",
                    "from" : "netsh interface ipv6"
                  } ],
                  "notUnderstood" : [ "what is this" ],
                  "drift" : [ {
                    "code" : "ROUTE_WRONG_NEXT_HOP",
                    "severity" : "warn",
                    "subject" : "JUMP1",
                    "about" : "2002:836b:2:1000::/64 via 2002:836b:2:3333::1",
                    "message" : "Packets for 2002:836b:2:1000::/64 are handed to 2002:836b:2:3333::9; planned is 2002:836b:2:3333::1.",
                    "mend" : "%s",
                    "causes" : [ "F3" ]
                  } ]
                }""".formatted(mend()));
    }

    /** No line removes what no plan set. */
    private static String mend() {
        return "No plan of this site set the route by way of 2002:836b:2:3333::9. Find out who needs it. Where nobody does,"
                + " remove it by hand and run the host's apply script again.";
    }

    @Test
    void what_an_earlier_revision_planned_is_left_over() throws JsonProcessingException {
        var ours = TestEstate.of(TestOwner.TOKEN);
        String before = ours.read("sites/" + ours.site() + "/plan").getString("hosts[0].address");
        TestOwner.api()
                .body(Map.of("addressing", "manual", "interfaceId", "77"))
                .patch("/api/v1/hosts/" + ours.host())
                .then()
                .statusCode(200);

        String text = "PS C:\\> Get-NetIPAddress\nIPAddress : " + before + "\nInterfaceAlias : Ethernet\n\n";
        assertThat(answer(ours, ours.host(), text).path("drift"))
                .extracting(d -> d.path("code").asText() + " " + d.path("about").asText())
                .containsExactly("ADDRESS_MISSING 2002:836b:2:3333::77", "ADDRESS_LEFT_OVER " + before);
    }

    @Test
    void the_text_of_a_server_names_hosts_that_are_not_listed() throws JsonProcessingException {
        var ours = TestEstate.of(TestOwner.TOKEN);

        assertThat(answer(ours, "server", "PS C:\\> Get-DAMgmtServer -Type All\ndc1.example.com\nPS C:\\>\n")
                        .path("drift"))
                .extracting(
                        d -> d.path("code").asText() + " " + d.path("subject").asText())
                .containsExactly("HOST_NOT_LISTED JUMP1");
    }

    private static ObjectNode answer(TestEstate ours, String source, String content) throws JsonProcessingException {
        String json = TestOwner.api()
                .body(Map.of("source", source, "content", content))
                .post("/api/v1/sites/" + ours.site() + "/observations")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        ObjectNode answer = (ObjectNode) new ObjectMapper().readTree(json);
        assertThat(answer.remove("id").asText()).isNotEmpty();
        return answer;
    }
}
