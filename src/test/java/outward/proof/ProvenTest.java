package outward.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a site is proven by the rungs of its hosts, each with the day of May on which it was shown last. */
class ProvenTest {
    private static final Instant EVER = Instant.EPOCH;

    private static Instant day(int day) {
        return Instant.parse("2026-05-%02dT00:00:00Z".formatted(day));
    }

    /** The days of its rungs from applied up: those that are not named are not shown. */
    private static Ladder ladder(String days) {
        List<Evidence> evidence = new ArrayList<>();
        Iterator<Rung> rungs =
                Stream.of(Rung.values()).filter(r -> r != Rung.PLANNED).iterator();
        for (String day : days.split(" ", -1)) {
            evidence.add(new Evidence(rungs.next(), day(Integer.parseInt(day)), "Ada", "seen"));
        }
        return Ladder.of(
                new Ladder.Known(new UUID(0, 1), "JUMP01", EVER, evidence, List.of()), day(31), Duration.ofDays(90));
    }

    private static Proven site(String hosts) {
        return Proven.of(Stream.of(hosts.split("/", -1))
                .filter(h -> !h.isBlank())
                .map(h -> ladder(h.strip()))
                .toList());
    }

    @ParameterizedTest
    @CsvSource({
        // nothing rests on younger proof than the rung below
        "1 2 3,1 1 1",
        "3 2 1,3 2 1",
        "2 3 1,2 2 1",
        // of several hosts each rung that all have, since the oldest
        "5 6 7 / 4 8 2,4 4 2",
        "4 8 2 / 5 6 7,4 4 2",
        "5 6 7 / 4,4",
        "4 / 5 6 7,4",
        "'',''",
    })
    void a_site_is_proven_as_its_lowest_host_is(String hosts, String days) {
        assertThat(site(hosts).since())
                .containsExactlyElementsOf(Stream.of(days.split(" ", -1))
                        .filter(d -> !d.isEmpty())
                        .map(d -> day(Integer.parseInt(d)))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        // on the last day, one later, and where the older rungs have aged alone
        "20 10 5,25,SERVER_REACHED,5,25",
        "20 10 5,26,ROUTE_SEEN,10,30",
        "20 10 5,31,APPLIED,20,40",
        "5 5 5,26,PLANNED,,",
        "'',1,PLANNED,,",
    })
    void what_it_rests_on_ages_from_the_top(String hosts, int today, Rung rung, Integer since, Integer until) {
        SiteRung stands = site(hosts).at(day(today), Duration.ofDays(20));
        assertThat(stands.rung()).isEqualTo(rung);
        assertThat(stands.since()).isEqualTo(since == null ? null : day(since));
        assertThat(stands.until()).isEqualTo(until == null ? null : day(1).plus(Duration.ofDays(until - 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01T00:00:00Z,less than a day old",
        "2026-04-30T00:00:01Z,less than a day old",
        "2026-04-30T00:00:00Z,1 day old",
        "2026-04-29T00:00:00Z,2 days old",
    })
    void proof_is_as_old_as_people_say_it(String at, String age) {
        assertThat(Age.of(Instant.parse(at), day(1))).isEqualTo(age);
    }

    @ParameterizedTest
    @CsvSource({"Nothing shows it yet.,true", "A rung below does not count.,false", "'',false"})
    void only_what_nothing_shows_is_unshown(String reason, boolean unshown) {
        assertThat(new LadderStep(Rung.APPLIED, false, null, reason).unshown()).isEqualTo(unshown);
    }
}
