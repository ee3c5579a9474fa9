package outward.observed.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.observed.Reading;
import outward.observed.host.HostReport;

/** What stands of a machine after another text of it was brought, and since when. */
class StandingDriftTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");

    private static Examination text(Set<Topic> shown, List<Drift> found) {
        return new Examination(
                4, new Reading(List.of(), List.of(), List.of()), HostReport.read(""), found, shown, Signs.NONE);
    }

    /** In words: the code and, where there are two of one code, what it is about. */
    private static List<Drift> drifts(String words) {
        return Stream.of(words.split(" "))
                .filter(w -> !w.isEmpty())
                .map(w -> w.split(":", 2))
                .map(w -> new Drift(DriftCode.valueOf(w[0]), "JUMP01", w.length == 2 ? w[1] : "x", "m", "mend"))
                .toList();
    }

    private static Set<Topic> topics(String words) {
        return Stream.of(words.split(" "))
                .filter(w -> !w.isEmpty())
                .map(Topic::valueOf)
                .collect(Collectors.toSet());
    }

    /** What stood since Monday, what Tuesday's text shows the whole of, what it finds, and what stands then. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # found again: it is as old as it was
            ROUTE_MISSING            | ROUTES           | ROUTE_MISSING      | ROUTE_MISSING:x Monday
            # a whole list without it: it is mended
            ROUTE_MISSING            | ROUTES           | ''                 | ''
            # nothing about it in the text: it stands
            ROUTE_MISSING            | ADDRESSES        | ''                 | ROUTE_MISSING:x Monday
            # a new one beside one that the text does not show
            ROUTE_MISSING            | ADDRESSES        | ADDRESS_MISSING    | ADDRESS_MISSING:x Tuesday, ROUTE_MISSING:x Monday
            # found again by a text that does not show the whole: once, not twice
            ROUTE_MISSING            | ADDRESSES        | ROUTE_MISSING      | ROUTE_MISSING:x Monday
            # the same code about another route is another difference
            ROUTE_MISSING:a          | ROUTES           | ROUTE_MISSING:b    | ROUTE_MISSING:b Tuesday
            ROUTE_MISSING:a          | ADDRESSES        | ROUTE_MISSING:b    | ROUTE_MISSING:b Tuesday, ROUTE_MISSING:a Monday
            # what a restart brings back is another list than what holds now
            ROUTE_NOT_PERSISTENT     | ROUTES           | ''                 | ROUTE_NOT_PERSISTENT:x Monday
            ROUTE_NOT_PERSISTENT     | KEPT_ROUTES      | ''                 | ''
            # the text of another computer shows nothing of this one
            ROUTE_MISSING            | ''               | OTHER_COMPUTER     | OTHER_COMPUTER:x Tuesday, ROUTE_MISSING:x Monday
            OTHER_COMPUTER           | COMPUTER         | ''                 | ''
            """)
    void a_difference_stands_until_a_text_shows_the_whole_of_it_without_it(
            String before, String shown, String found, String standing) {
        List<StandingDrift> old =
                drifts(before).stream().map(d -> new StandingDrift(d, MONDAY)).toList();
        MachineDrift machine = new MachineDrift("server", "Server", new UUID(0, 1), MONDAY, 3, old);
        MachineDrift after = machine.after(new UUID(0, 2), text(topics(shown), drifts(found)), TUESDAY);
        assertThat(after.findings().stream().map(StandingDriftTest::words).collect(Collectors.joining(", ")))
                .isEqualTo(standing);
        assertThat(after.revision()).isEqualTo(4);
        assertThat(after.observedAt()).isEqualTo(TUESDAY);
    }

    private static String words(StandingDrift standing) {
        Drift drift = standing.drift();
        return drift.code() + ":" + drift.about() + (standing.since().equals(MONDAY) ? " Monday" : " Tuesday");
    }

    @Test
    void a_difference_of_another_host_is_another_difference() {
        Drift one = drifts("HOST_NOT_LISTED").get(0);
        Drift other = new Drift(one.code(), "JUMP02", one.about(), one.message(), one.mend());
        Drift reworded = new Drift(one.code(), one.subject(), one.about(), "In other words.", "");
        assertThat(one.isAlso(other)).isFalse();
        assertThat(one.isAlso(reworded)).isTrue();
    }

    @Test
    void what_warns_and_what_informs_is_counted_and_each_subject_has_its_own() {
        Drift list = new Drift(DriftCode.HOST_LISTED_BY_NAME, "JUMP02", "x", "m", "mend");
        List<StandingDrift> findings = Stream.concat(drifts("ROUTE_MISSING HOST_NOT_LISTED").stream(), Stream.of(list))
                .map(d -> new StandingDrift(d, MONDAY))
                .toList();
        MachineDrift machine = new MachineDrift("server", "Server", new UUID(0, 1), MONDAY, 3, findings);
        assertThat(machine.warnings()).isEqualTo(2);
        assertThat(machine.notes()).isEqualTo(1);
        assertThat(machine.about("JUMP02").findings()).hasSize(1);
        assertThat(machine.about("JUMP02").notes()).isEqualTo(1);
        assertThat(machine.about("JUMP01").warnings()).isEqualTo(2);
    }
}
