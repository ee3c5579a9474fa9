package outward.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.ledger.Rounds.host;
import static outward.ledger.Rounds.round;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rounds leave beside the lines of hosts: what the list was told of, and the routes of the network. */
class SiteWorkTest {
    private static Baseline of(Sheet... rounds) {
        return Baseline.of(List.of(rounds));
    }

    /** B was told to the list in round 1; what then happens to it in round 2. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # it is set up now, so it is no longer only announced
            address-and-routes B sets done      | ''  | 2
            # still skipped, and told to nobody again: the list knows it as before
            address-and-routes B sets skipped   | 1   | ''
            # what was announced was taken back
            take-back-host B back done          | ''  | ''
            take-back-host B back pending       | 1   | ''
            """)
    void a_host_that_only_the_list_knows_stays_so_until_it_is_set_or_taken_back(
            String step, String announced, String line) {
        Baseline baseline =
                of(round(1, 1, "address-and-routes B sets skipped", "client-firewall done"), round(2, 2, step));
        assertThat(baseline.isEmpty()).isEqualTo(announced.isEmpty() && line.isEmpty() && site(baseline) == 0);
        assertThat(String.valueOf(baseline.announced().getOrDefault(host("B"), 0)))
                .isEqualTo(announced.isEmpty() ? "0" : announced);
        assertThat(baseline.lines(host("B")).stream().map(String::valueOf))
                .containsExactly(line.isEmpty() ? new String[0] : line.split(" "));
    }

    private static int site(Baseline baseline) {
        return baseline.site().frame();
    }

    @Test
    void no_other_step_of_the_site_tells_of_a_host() {
        Baseline baseline =
                of(round(1, 1, "address-and-routes B sets skipped", "policy-refresh done", "evidence pending"));
        assertThat(baseline.announced()).isEmpty();
        assertThat(baseline.isEmpty()).isTrue();
    }

    @Test
    void the_same_revision_set_twice_is_one_line() {
        Baseline baseline = of(
                round(1, 1, "address-and-routes A sets done"),
                round(2, 1, "address-and-routes A sets done", "take-back-host A back pending"));
        assertThat(baseline.lines(host("A"))).containsExactly(1);
    }

    /** Routes of revision 1 are there; a round of revision 2 that has no step to take them back; whose routes are there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # new ones are added and the round is over: there was nothing to take back
            network-routes done, evidence done       | 2
            # not over yet: the former ones may still be there
            network-routes done, evidence pending    | 2 1
            # it needs none, and there is nothing to take back
            evidence done                            | ''
            evidence pending                         | 1
            # the network's owner said no: the former ones stay
            network-routes skipped, evidence done    | 1
            """)
    void routes_of_the_network_are_those_of_the_last_round_that_is_over(String steps, String revisions) {
        Baseline baseline = of(round(1, 1, "network-routes done"), round(2, 2, steps.split(", ")));
        assertThat(baseline.site().networkRoutes().stream().map(String::valueOf))
                .containsExactly(revisions.isEmpty() ? new String[0] : revisions.split(" "));
        assertThat(baseline.isEmpty()).isEqualTo(revisions.isEmpty() && site(baseline) == 0);
        assertThat(baseline.site().serverRoutes()).isEmpty();
    }
}
