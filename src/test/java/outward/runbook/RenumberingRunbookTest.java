package outward.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A renumbering that was accepted says what it does to clients wherever somebody decides by it (safety Y21). */
class RenumberingRunbookTest {
    private static String file(String path) {
        return new String(ZipContent.of(RunbookFixture.renumbered().scope()).get(path), StandardCharsets.UTF_8);
    }

    @Test
    void what_was_accepted_stands_in_full_beside_the_waiver() {
        assertThat(file("runbook.md"))
                .contains("RENUMBERING: accepted by Ada Lovelace")
                .contains("What was accepted would refuse this plan:")
                .contains("The public IPv4 address changes from 131.107.0.8 to 131.107.0.2.")
                .contains("clients outside lose the connection and cannot fetch the new policy");
    }

    @Test
    void the_impact_is_an_outage_in_runbook_and_change_request() {
        for (String path : new String[] {"runbook.md", "change-request.md"}) {
            assertThat(file(path))
                    .as(path)
                    .contains("What clients know of the server changes from edge 131.107.0.8 2002:836b:8::/48 to edge"
                            + " 131.107.0.2 2002:836b:2::/48: clients outside lose the connection")
                    .doesNotContain("no outage is planned");
        }
    }

    @Test
    void clients_come_before_the_first_host() {
        assertThat(file("runbook.md"))
                .containsSubsequence(
                        "Back up",
                        "Carry the renumbering out, clients first",
                        "not refreshed yet",
                        "JUMP01: address and routes");
    }
}
