package outward.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.proof.Rung.APPLIED;
import static outward.proof.Rung.CLIENT_PING;
import static outward.proof.Rung.MANAGED_BEFORE_LOGON;
import static outward.proof.Rung.MANAGED_WITH_USER;
import static outward.proof.Rung.PLANNED;
import static outward.proof.Rung.ROUTE_SEEN;
import static outward.proof.Rung.SERVER_REACHED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What evidence and contradictions prove of a host that was planned on 1 March, on 1 June, where evidence lasts 90 days. */
class LadderTest {
    private static final Instant PLANNED_AT = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final String MAY = "2026-05-01";
    private static final List<Evidence> ALL =
            Stream.of(Rung.values()).map(r -> at(r, MAY)).toList();

    private static final Instant FAILED = Instant.parse("2026-05-02T09:14:03.5Z");
    private static final String FOUND = " Found 2026-05-02T09:14:03Z; the rung \"%s\" holds.";

    record Case(String name, List<Evidence> evidence, List<Contradiction> against, Rung proven, String why) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("nothing was brought", List.of(), List.of(), PLANNED, "Nothing shows it yet."),
                new Case("everything was", ALL, List.of(), MANAGED_BEFORE_LOGON, ""),
                new Case(
                        "a rung is missing in between",
                        without(SERVER_REACHED),
                        List.of(),
                        ROUTE_SEEN,
                        "Nothing shows it yet."),
                new Case(
                        "pings never give the top", upTo(CLIENT_PING), List.of(), CLIENT_PING, "Nothing shows it yet."),
                new Case(
                        "managed before logon without managed with a user",
                        without(MANAGED_WITH_USER),
                        List.of(),
                        CLIENT_PING,
                        "Nothing shows it yet."),
                new Case("on the last day", shownOn(APPLIED, "2026-03-03"), List.of(), MANAGED_BEFORE_LOGON, ""),
                new Case(
                        "one day later",
                        shownOn(APPLIED, "2026-03-02"),
                        List.of(),
                        PLANNED,
                        "Aged: it was shown too long ago."),
                new Case(
                        "before the host was planned so",
                        shownOn(ROUTE_SEEN, "2026-02-28"),
                        List.of(),
                        APPLIED,
                        "The host was planned anew since."),
                new Case(
                        "drift speaks against it",
                        ALL,
                        List.of(new Contradiction(ROUTE_SEEN, "ROUTE_MISSING: none.", "", FAILED)),
                        APPLIED,
                        "ROUTE_MISSING: none." + FOUND.formatted("applied")),
                new Case(
                        "the client that answered no longer does",
                        instead(CLIENT_PING, "::a"),
                        List.of(against(CLIENT_PING, "::a")),
                        SERVER_REACHED,
                        "::a is silent." + FOUND.formatted("server reached")),
                new Case(
                        "another client never did",
                        instead(CLIENT_PING, "::b"),
                        List.of(against(CLIENT_PING, "::a")),
                        MANAGED_BEFORE_LOGON,
                        ""),
                new Case(
                        "nobody knows which client answered",
                        ALL,
                        List.of(against(CLIENT_PING, "::a")),
                        SERVER_REACHED,
                        "::a is silent." + FOUND.formatted("server reached")),
                new Case(
                        "a session of that client failed: both rungs managed rest on it",
                        instead(MANAGED_WITH_USER, "::b", MANAGED_BEFORE_LOGON, "::a"),
                        List.of(against(MANAGED_WITH_USER, "::a")),
                        MANAGED_WITH_USER,
                        "::a is silent." + FOUND.formatted("managed with a user logged on")),
                new Case(
                        "nothing shows it, and a client was silent",
                        upTo(SERVER_REACHED),
                        List.of(against(CLIENT_PING, "::a")),
                        SERVER_REACHED,
                        "::a is silent." + FOUND.formatted("server reached")));
    }

    private static Evidence at(Rung rung, String day) {
        return new Evidence(rung, Instant.parse(day + "T00:00:00Z"), "Ada", "seen");
    }

    private static Contradiction against(Rung rung, String client) {
        return new Contradiction(rung, client + " is silent.", client, FAILED);
    }

    /** By these clients, one after its rung. */
    private static List<Evidence> instead(Rung rung, String client, Object... more) {
        Evidence one = new Evidence(rung, Instant.parse(MAY + "T00:00:00Z"), "Ada", "seen", client);
        List<Evidence> rest = more.length == 0 ? ALL : instead((Rung) more[0], (String) more[1]);
        return Stream.concat(rest.stream().filter(e -> e.rung() != rung), Stream.of(one))
                .toList();
    }

    private static List<Evidence> without(Rung rung) {
        return ALL.stream().filter(e -> e.rung() != rung).toList();
    }

    private static List<Evidence> upTo(Rung rung) {
        return ALL.stream().filter(e -> e.rung().compareTo(rung) <= 0).toList();
    }

    private static List<Evidence> shownOn(Rung rung, String day) {
        return Stream.concat(without(rung).stream(), Stream.of(at(rung, day))).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_rung_counts_only_with_all_below(Case one) {
        var known = new Ladder.Known(new UUID(0, 1), "JUMP01", PLANNED_AT, one.evidence(), one.against());
        Ladder ladder = Ladder.of(known, NOW, Duration.ofDays(90));
        String why = ladder.steps().stream()
                .filter(s -> !s.counts())
                .map(LadderStep::reason)
                .findFirst()
                .orElse("");
        assertThat(ladder.rung() + " " + why).isEqualTo(one.proven() + " " + one.why());
    }

    /** The server was not reached: of what is above it, what was shown waits, and what was not says so itself. */
    @Test
    void a_rung_above_one_that_does_not_count_says_whether_it_lacks_anything_itself() {
        List<Evidence> seen = without(SERVER_REACHED).stream()
                .filter(e -> e.rung() != MANAGED_BEFORE_LOGON)
                .toList();
        var known = new Ladder.Known(new UUID(0, 1), "JUMP01", PLANNED_AT, seen, List.of());
        assertThat(Ladder.of(known, NOW, Duration.ofDays(90)).steps())
                .extracting(s -> s.rung() + ": " + s.reason())
                .containsExactly(
                        "PLANNED: ",
                        "APPLIED: ",
                        "ROUTE_SEEN: ",
                        "SERVER_REACHED: Nothing shows it yet.",
                        "CLIENT_PING: A rung below does not count.",
                        "MANAGED_WITH_USER: A rung below does not count.",
                        "MANAGED_BEFORE_LOGON: Nothing shows it yet.");
    }
}
