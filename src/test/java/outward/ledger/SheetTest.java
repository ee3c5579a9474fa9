package outward.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.ledger.Rounds.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.answer.Refusal;

class SheetTest {
    @Test
    void a_revision_is_applied_when_every_step_is_done_or_skipped_and_else_it_is_said_what_is_missing() {
        assertThat(round(1, 1, "read-state done", "name-records A skipped").open())
                .isEmpty();
        assertThat(round(1, 1, "read-state done", "name-records A failed", "evidence pending")
                        .open())
                .contains(new Refusal(
                        "STEPS_OPEN",
                        "2 of 3 steps are neither done nor skipped: A: name-records (failed); evidence (pending). What"
                                + " failed is repeated, or skipped with a reason."));
    }

    @Test
    void of_many_that_are_missing_five_are_named() {
        Sheet sheet = round(1, 1, "a pending", "b pending", "c pending", "d pending", "e pending", "f pending");
        assertThat(sheet.open().orElseThrow().reason())
                .startsWith("6 of 6 steps")
                .contains("e (pending); and 1 more.");
    }

    /** Reached, of how many, reason: whether what waits for the policy may be recorded as done. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            3, 3, '',            true
            2, 3, '',            false
            2, 3, On a long leave, true
            0, 3, '',            false
            """)
    void what_waits_for_the_policy_waits_until_it_has_reached_all_or_somebody_says_why_not(
            int reached, int clients, String reason, boolean free) {
        PolicyReach reach = new PolicyReach(1, reached, clients, List.of(), reason, "Ada", Rounds.NIGHT);
        assertThat(refusal(reach, Outcome.DONE).isEmpty()).isEqualTo(free);
    }

    @Test
    void before_anything_is_known_of_the_policy_it_waits_and_what_fails_may_be_recorded() {
        assertThat(refusal(null, Outcome.DONE).get(0).code()).isEqualTo("POLICY_NOT_REACHED");
        assertThat(refusal(null, Outcome.FAILED)).isEmpty();
        assertThat(refusal(null, Outcome.SKIPPED)).isEmpty();
    }

    @Test
    void no_reason_does_for_a_client_that_would_be_cut_off() {
        PolicyReach left = new PolicyReach(1, 2, 3, List.of("LAPTOP7"), "On a long leave", "Ada", Rounds.NIGHT);
        assertThat(refusal("renumber-former-last all pending", left, Outcome.DONE))
                .containsExactly(new Refusal(
                        "CLIENTS_LEFT",
                        "\"renumber-former-last\" waits until the policy has reached every client, and no reason does instead:"
                                + " who still holds the former policy would be cut off. It has reached 2 of 3."));
        PolicyReach all = new PolicyReach(2, 3, 3, List.of(), "", "Ada", Rounds.NIGHT);
        assertThat(refusal("renumber-former-last all pending", all, Outcome.DONE))
                .isEmpty();
        assertThat(refusal("renumber-former-last all pending", left, Outcome.SKIPPED))
                .isEmpty();
    }

    private static List<Refusal> refusal(@Nullable PolicyReach reach, Outcome outcome) {
        return refusal("manage-signed-in waits pending", reach, outcome);
    }

    private static List<Refusal> refusal(String step, @Nullable PolicyReach reach, Outcome outcome) {
        Sheet bare = round(1, 1, step);
        Sheet sheet = new Sheet(bare.round(), true, bare.ticks(), reach);
        Entry entry = new Entry(sheet.ticks().get(0).task(), outcome, "", "", null);
        return sheet.refusal(List.of(entry)).stream().toList();
    }

    @Test
    void nothing_is_recorded_of_a_round_after_which_another_began() {
        Sheet bare = round(1, 1, "read-state pending");
        assertThat(new Sheet(bare.round(), false, bare.ticks(), null).refusal(List.of()))
                .map(Refusal::code)
                .contains("ROUND_OVER");
    }

    @Test
    void a_step_is_found_by_its_word_and_host_or_by_its_number() {
        Sheet sheet =
                round(1, 1, "evidence done", "name-records A failed", "name-records B skipped", "name-records pending");
        assertThat(sheet.find("name-records", Rounds.host("B")).map(Task::number))
                .contains(3);
        assertThat(sheet.find("name-records", null).map(Task::number)).contains(4);
        assertThat(sheet.find("evidence", Rounds.host("A"))).isEmpty();
        assertThat(sheet.find("name-records", Rounds.host("C"))).isEmpty();
        assertThat(sheet.find(2).map(Task::words)).contains("A: name-records");
        assertThat(sheet.find(5)).isEmpty();
        assertThat(sheet.count(Outcome.FAILED)).isOne();
        assertThat(sheet.count(Outcome.DONE)).isOne();
        assertThat(sheet.settled()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"pending,false,false", "done,false,true", "failed,true,false", "skipped,true,true"})
    void what_failed_or_was_skipped_needs_a_reason(String word, boolean reason, boolean settled) {
        Outcome outcome = Outcome.of(word).orElseThrow();
        assertThat(outcome.needsReason()).isEqualTo(reason);
        assertThat(outcome.isSettled()).isEqualTo(settled);
        assertThat(outcome.label()).isEqualToIgnoringCase(word);
    }
}
