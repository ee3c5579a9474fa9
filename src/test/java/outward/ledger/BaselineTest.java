package outward.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.ledger.Rounds.host;
import static outward.ledger.Rounds.round;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {
    private static Baseline of(Sheet... rounds) {
        return Baseline.of(List.of(rounds));
    }

    /** One host in a first round: setting, test; which line it has, and whether it is finished. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # nothing recorded: nothing there
            pending, pending, '', false
            # set, the test not done yet: there, but not finished
            done,    pending, 1,  false
            done,    failed,  1,  false
            # a skipped test stays in the difference
            done,    skipped, 1,  false
            done,    done,    1,  true
            # apply undoes its own changes when it fails
            failed,  pending, '', false
            skipped, skipped, '', false
            skipped, done,    '', false
            """)
    void what_is_on_a_host_is_what_was_recorded_as_done(String setting, String test, String line, boolean finished) {
        Baseline baseline = of(round(1, 1, "address-and-routes A sets " + setting, "test-by-address A " + test));
        assertThat(baseline.lines(host("A"))).isEqualTo(line.isEmpty() ? List.of() : List.of(1));
        assertThat(!line.isEmpty() && !baseline.unfinished().contains(host("A")))
                .isEqualTo(finished);
    }

    /** A host that has revision 1 and gets revision 2: setting, taking back; the lines it has then. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            pending, pending, 1
            done,    pending, 2 1
            done,    skipped, 2 1
            done,    failed,  2 1
            done,    done,    2
            failed,  pending, 1
            # taken back although nothing new is there: nothing is
            pending, done,    ''
            """)
    void until_it_is_taken_back_what_was_there_before_stays(String setting, String back, String lines) {
        Baseline baseline = of(
                round(1, 1, "address-and-routes A sets done"),
                round(2, 2, "address-and-routes A sets " + setting, "take-back-host A back " + back));
        assertThat(baseline.lines(host("A")).stream().map(String::valueOf))
                .containsExactly(lines.isEmpty() ? new String[0] : lines.split(" "));
    }

    @Test
    void a_host_that_the_round_has_nothing_to_take_back_on_has_the_new_line_alone() {
        assertThat(of(round(1, 1, "address-and-routes A sets done"), round(2, 2, "address-and-routes A sets done"))
                        .lines(host("A")))
                .containsExactly(2);
    }

    @Test
    void what_was_ever_set_stays_known_after_it_was_taken_back_and_what_never_was_is_not() {
        Baseline baseline = of(
                round(1, 1, "address-and-routes A sets done", "address-and-routes B sets failed"),
                round(2, 2, "address-and-routes A sets done", "take-back-host A back done"));
        assertThat(baseline.lines(host("A"))).containsExactly(2);
        assertThat(baseline.ever(host("A"))).containsExactly(1, 2);
        assertThat(baseline.ever(host("B"))).isEmpty();
    }

    @Test
    void a_host_that_left_is_gone_when_it_was_taken_back_and_others_stay() {
        Baseline baseline = of(
                round(1, 1, "address-and-routes A sets done", "address-and-routes B sets done"),
                round(2, 2, "take-back-host B back done"));
        assertThat(baseline.hosts()).containsExactly(host("A"));
        assertThat(baseline.revisions()).containsExactly(1);
    }

    @Test
    void going_back_makes_the_earlier_revision_the_line_again() {
        Baseline baseline = of(
                round(1, 1, "address-and-routes A sets done"),
                round(2, 2, "address-and-routes A sets done", "take-back-host A back done"),
                round(3, 1, "address-and-routes A sets done", "take-back-host A back done"));
        assertThat(baseline.lines(host("A"))).containsExactly(1);
    }

    @Test
    void a_host_without_a_setting_step_is_set_when_all_its_steps_are_done() {
        assertThat(of(round(1, 1, "test-by-address A done", "name-records A pending"))
                        .lines(host("A")))
                .isEmpty();
        assertThat(of(round(1, 1, "test-by-address A done", "name-records A done"))
                        .lines(host("A")))
                .containsExactly(1);
    }

    @Test
    void list_and_firewall_are_told_of_hosts_that_were_skipped() {
        Baseline baseline = of(round(
                1,
                1,
                "address-and-routes A sets done",
                "address-and-routes B sets skipped",
                "management-servers done"));
        assertThat(baseline.announced()).isEqualTo(Map.of(host("B"), 1));
        assertThat(baseline.unfinished()).isEmpty();
        assertThat(of(round(1, 1, "address-and-routes B sets skipped", "management-servers pending"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void the_site_is_that_of_a_revision_when_each_of_its_steps_is_done_or_skipped() {
        assertThat(of(round(1, 1, "management-servers done", "policy-refresh pending"))
                        .site()
                        .frame())
                .isZero();
        assertThat(of(round(1, 1, "management-servers done", "policy-refresh skipped"))
                        .site()
                        .frame())
                .isEqualTo(1);
    }

    /** Routes of revision 1 are there; setting and taking back in the round of revision 2; whose routes are there. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            pending, pending, 1
            done,    pending, 2 1
            done,    done,    2
            done,    skipped, 2 1
            skipped, done,    ''
            """)
    void the_servers_routes_stay_until_they_are_taken_back(String setting, String back, String revisions) {
        Baseline baseline = of(
                round(1, 1, "server-routes done"),
                round(2, 2, "server-routes " + setting, "take-back-server back " + back));
        assertThat(baseline.site().serverRoutes().stream().map(String::valueOf))
                .containsExactly(revisions.isEmpty() ? new String[0] : revisions.split(" "));
    }

    @Test
    void nothing_recorded_is_nothing_in_force() {
        assertThat(of().isEmpty()).isTrue();
        assertThat(of(round(1, 1, "read-state done", "policy-backup done", "management-servers pending"))
                        .isEmpty())
                .isTrue();
        assertThat(of(round(1, 1, "address-and-routes A sets done")).unfinished())
                .isEqualTo(Set.of());
    }
}
