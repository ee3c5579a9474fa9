package outward.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.observed.drift.Drift;
import outward.observed.drift.DriftCode;
import outward.observed.drift.MachineDrift;
import outward.observed.drift.StandingDrift;

/** Which rung of a host a difference speaks against. */
class ContradictionsTest {
    private static final Instant NIGHT = Instant.parse("2026-11-23T21:00:00Z");
    private static final String JUMP01 = new UUID(0, 1).toString();

    private static MachineDrift drift(String machine, DriftCode code, String subject) {
        Drift drift = new Drift(code, subject, "x", "It differs.", "Mend it.");
        return new MachineDrift(machine, machine, new UUID(0, 9), NIGHT, 3, List.of(new StandingDrift(drift, NIGHT)));
    }

    private static String against(MachineDrift... machines) {
        Map<String, List<Contradiction>> all = Contradictions.byHost(List.of(machines));
        return Stream.of("JUMP01", "JUMP02")
                .map(name -> Contradictions.of(name.equals("JUMP01") ? JUMP01 : "another", name, all).stream()
                        .map(c -> name + " " + c.rung() + " " + c.reason())
                        .distinct()
                        .collect(Collectors.joining()))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource({
        // a route, an address or a switch is wrong: nothing that was seen of its routes holds
        "ROUTE_MISSING,ROUTE_SEEN",
        "ADDRESS_DUPLICATE,ROUTE_SEEN",
        "IPV6_SWITCHED_OFF,ROUTE_SEEN",
        "WRONG_SOURCE,ROUTE_SEEN",
        // its routes may be right, and no further
        "SERVER_NOT_REACHED,SERVER_REACHED",
        "CLIENT_PING_UNANSWERED,CLIENT_PING",
        "CLIENT_NOT_REACHED,MANAGED_WITH_USER",
        // list and rules matter before somebody has logged on (facts W7)
        "HOST_NOT_LISTED,MANAGED_BEFORE_LOGON",
        "HOST_NOT_COVERED,MANAGED_BEFORE_LOGON",
        "NAT64_ONLY_ENTRY,MANAGED_BEFORE_LOGON",
    })
    void a_difference_of_a_host_speaks_against_a_rung(DriftCode code, Rung rung) {
        assertThat(against(drift(JUMP01, code, "JUMP01"))).isEqualTo("JUMP01 " + rung + " " + code + ": It differs.");
    }

    /** The text of another computer, what somebody asked for wrongly, and what only informs say nothing of the host. */
    @ParameterizedTest
    @CsvSource({
        "OTHER_COMPUTER",
        "NAT64_DESTINATION",
        "TEREDO_DESTINATION_NOT_OURS",
        "TEMPORARY_ADDRESS",
        "NAME_RECORD_WRONG",
        "HOST_LISTED_BY_NAME"
    })
    void nothing_of_these_speaks_against_it(DriftCode code) {
        assertThat(against(drift(JUMP01, code, "JUMP01"))).isEmpty();
    }

    @Test
    void the_servers_list_speaks_of_the_host_that_it_names_and_of_no_other() {
        assertThat(against(drift("server", DriftCode.HOST_NOT_LISTED, "JUMP02")))
                .isEqualTo("JUMP02 MANAGED_BEFORE_LOGON HOST_NOT_LISTED: It differs.");
        assertThat(against(drift("server", DriftCode.FORWARDING_OFF, "server"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CLIENT_PING_UNANSWERED,2002:836B:2:1000::5,2002:836b:2:1000::5",
        "CLIENT_NOT_REACHED,2002:836b:2:1000::5,2002:836b:2:1000::5",
        // which address a name had nobody knows
        "CLIENT_NOT_REACHED,LAPTOP7,''",
        "SERVER_NOT_REACHED,2002:836b:2:3333::1,''",
    })
    void what_a_client_failed_speaks_of_that_client_since_it_was_found(DriftCode code, String about, String client) {
        Drift drift = new Drift(code, "JUMP01", about, "It is silent.", "Mend it.");
        MachineDrift machine =
                new MachineDrift(JUMP01, JUMP01, new UUID(0, 9), NIGHT, 3, List.of(new StandingDrift(drift, NIGHT)));
        assertThat(Contradictions.of(JUMP01, "JUMP01", Contradictions.byHost(List.of(machine))))
                .extracting(c -> c.client() + " " + c.since())
                .containsExactly(client + " " + NIGHT);
    }

    @Test
    void two_differences_both_stand() {
        assertThat(against(
                        drift(JUMP01, DriftCode.ROUTE_MISSING, "JUMP01"),
                        drift("server", DriftCode.HOST_NOT_COVERED, "JUMP01")))
                .isEqualTo("JUMP01 ROUTE_SEEN ROUTE_MISSING: It differs."
                        + "JUMP01 MANAGED_BEFORE_LOGON HOST_NOT_COVERED: It differs.");
    }
}
