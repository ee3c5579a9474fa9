package outward.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.answer.Refusal;

/** When a revision may be called verified: every host has reached a client, at least by a ping. */
class VerificationTest {
    private static final Instant NIGHT = Instant.parse("2026-11-23T21:00:00Z");
    private static final String CHIEF = "have not reached the rung \"client ping\". ";

    private static Ladder at(String name, Rung highest) {
        List<Evidence> evidence = Stream.of(Rung.values())
                .filter(r -> r.compareTo(highest) <= 0)
                .map(r -> new Evidence(
                        r,
                        NIGHT.plus(Duration.ofHours(10 - List.of(Rung.values()).indexOf(r))),
                        "Ada",
                        "seen"))
                .toList();
        var known = new Ladder.Known(UUID.randomUUID(), name, NIGHT, evidence, List.of());
        return Ladder.of(known, NIGHT.plus(Duration.ofDays(2)), Duration.ofDays(90));
    }

    private static String refusal(List<Ladder> ladders) {
        return Verification.refusal(ladders).map(Refusal::reason).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        // the rung, and whether a revision of one such host is verified
        "PLANNED,false",
        "APPLIED,false",
        "ROUTE_SEEN,false",
        "SERVER_REACHED,false",
        "CLIENT_PING,true",
        // more than a ping is a ping, too
        "MANAGED_WITH_USER,true",
        "MANAGED_BEFORE_LOGON,true",
    })
    void a_host_has_to_have_reached_a_client(Rung rung, boolean verified) {
        assertThat(refusal(List.of(at("JUMP01", rung))).isEmpty()).isEqualTo(verified);
    }

    @Test
    void each_host_that_is_missing_is_named_with_its_rung_and_why() {
        assertThat(refusal(List.of(at("JUMP01", Rung.CLIENT_PING), at("JUMP02", Rung.APPLIED))))
                .isEqualTo("Of 2 hosts, 1 " + CHIEF + "JUMP02 is at \"applied\": Nothing shows it yet.");
    }

    @ParameterizedTest
    @CsvSource({"5,''", "6,' And 1 more.'", "9,' And 4 more.'"})
    void of_many_five_are_named(int many, String more) {
        List<Ladder> ladders = new ArrayList<>();
        for (int i = 1; i <= many; i++) {
            ladders.add(at("HOST" + i, Rung.PLANNED));
        }
        assertThat(refusal(ladders))
                .startsWith("Of " + many + " hosts, " + many + " " + CHIEF + "HOST1 is at \"planned\": ")
                .contains("HOST5 is at")
                .doesNotContain("HOST6 is at")
                .endsWith("HOST5 is at \"planned\": Nothing shows it yet." + more);
    }

    @Test
    void a_revision_without_hosts_is_proven_by_nothing() {
        assertThat(refusal(List.of())).isEqualTo("The revision has no host, so nothing proves it.");
    }

    @Test
    void the_rung_of_a_site_is_that_of_its_lowest_host_and_it_is_as_old_as_its_oldest_evidence() {
        Ladder ping = at("JUMP01", Rung.CLIENT_PING);
        assertThat(Ladder.lowest(List.of(ping, at("JUMP02", Rung.ROUTE_SEEN)))).isEqualTo(Rung.ROUTE_SEEN);
        assertThat(Ladder.lowest(List.of())).isEqualTo(Rung.PLANNED);
        // of the rungs above planned the highest was shown first here: six hours after it was planned
        assertThat(ping.since()).contains(NIGHT.plus(Duration.ofHours(6)));
        assertThat(at("JUMP03", Rung.PLANNED).since()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // rung, whether somebody may state it, whether it takes a session that is no ping (facts W6, W7)
        "planned,false,false",
        "applied,true,false",
        "route-seen,false,false",
        "server-reached,false,false",
        "client-ping,false,false",
        "managed-with-user,true,true",
        "managed-before-logon,true,true",
    })
    void what_machines_print_is_stated_by_nobody(String word, boolean stated, boolean session) {
        Rung rung = Rung.of(word).orElseThrow();
        assertThat(rung.word()).isEqualTo(word);
        assertThat(rung.isStated()).isEqualTo(stated);
        assertThat(rung.takesSession()).isEqualTo(session);
        assertThat(Rung.of(word.toUpperCase(java.util.Locale.ROOT))).isEmpty();
    }
}
