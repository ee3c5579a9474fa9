package outward.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.ledger.Rounds.NIGHT;
import static outward.ledger.Rounds.round;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.ledger.WindowResult.Row;

/** What a result file of a change window would record in a round. */
class BroughtResultTest {
    private static final String[] ROUND = {
        "read-state pending", "address-and-routes A sets pending", "evidence waits pending"
    };

    /** Ticked so many minutes after the round was begun, where what is recorded already was. */
    private static Row row(String step, @Nullable String host, Outcome outcome, int minutes, String note) {
        return new Row(
                step, host == null ? null : Rounds.host(host), outcome, NIGHT.plusSeconds(60L * minutes), note, "seen");
    }

    private static List<String> brought(Sheet sheet, boolean repeated, List<Row> steps, Row... back) {
        WindowResult result = new WindowResult(Rounds.host("S"), 3, "0".repeat(64), steps, List.of(back));
        return BroughtResult.of(sheet, repeated, result).stream()
                .map(s -> s.title() + " " + s.outcome().word() + ": "
                        + (s.entry() == null
                                ? s.fate().label() + ". " + s.why()
                                : s.entry().note()))
                .toList();
    }

    @Test
    void what_is_new_is_recorded_with_its_note_and_time() {
        Row done = row("address-and-routes", "A", Outcome.DONE, 5, "As planned");
        WindowResult result = new WindowResult(Rounds.host("S"), 3, "0".repeat(64), List.of(done), List.of());
        assertThat(BroughtResult.of(round(1, 3, ROUND), false, result).get(0).entry())
                .isEqualTo(new Entry(
                        round(1, 3, ROUND).ticks().get(1).task(), Outcome.DONE, "seen", "As planned", null, done.at()));
    }

    @Test
    void unknown_steps_steps_that_stand_there_twice_and_missing_reasons_are_refused_alone() {
        assertThat(brought(
                        round(1, 3, ROUND),
                        false,
                        List.of(
                                row("read-state", null, Outcome.DONE, 1, "First"),
                                row("read-state", null, Outcome.DONE, 2, "Second"),
                                row("address-and-routes", "B", Outcome.DONE, 3, ""),
                                row("address-and-routes", "A", Outcome.FAILED, 4, ""),
                                row("evidence", null, Outcome.DONE, 5, ""))))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("read-state done: First"),
                        twice -> assertThat(twice)
                                .isEqualTo("read-state done: Refused. This step stands in the file twice."),
                        unknown -> assertThat(unknown)
                                .isEqualTo(
                                        "address-and-routes done: Refused. This carrying out has no such step there."),
                        reason ->
                                assertThat(reason).contains("A: address-and-routes failed: Refused. It says no reason"),
                        policy -> assertThat(policy).contains("Refused").contains("until the policy has reached"));
    }

    /** What is recorded by a person at the round's beginning, what the file says, when: what becomes of it. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            failed,  done,    5,  Recorded
            failed,  done,    -5, Refused
            failed,  failed,  5,  Recorded
            done,    failed,  5,  Refused
            skipped, done,    5,  Refused
            done,    done,    5,  Refused
            """)
    void what_is_recorded_otherwise_stays_unless_it_failed_and_was_tried_again_later(
            String recorded, String ticked, int minutes, String fate) {
        Row row = row("read-state", null, Outcome.of(ticked).orElseThrow(), minutes, "Note");
        WindowResult result = new WindowResult(Rounds.host("S"), 3, "0".repeat(64), List.of(row), List.of());
        assertThat(BroughtResult.of(round(1, 3, "read-state " + recorded), false, result)
                        .get(0)
                        .fate()
                        .label())
                .isEqualTo(fate);
    }

    @Test
    void what_was_taken_back_is_recorded_as_done_and_then_as_pending() {
        Row done = row("address-and-routes", "A", Outcome.DONE, 5, "");
        assertThat(brought(
                        round(1, 3, ROUND),
                        false,
                        List.of(done),
                        row("host-back-out", "A", Outcome.DONE, 9, "Aborted"),
                        row("names-back-out", null, Outcome.DONE, 9, "")))
                .containsExactly(
                        "A: address-and-routes done: ",
                        "A: address-and-routes pending: Taken back in the change window (host-back-out). Aborted",
                        "Way back: names-back-out done: Nothing to record. No step that is recorded as done ends by it.");
    }

    @Test
    void the_same_file_again_records_nothing_also_where_something_was_taken_back() {
        Row done = row("address-and-routes", "A", Outcome.DONE, 5, "");
        Row back = row("host-back-out", "A", Outcome.DONE, 9, "");
        WindowResult file = new WindowResult(Rounds.host("S"), 3, "0".repeat(64), List.of(done), List.of(back));
        Sheet before = round(1, 3, ROUND);
        Sheet after = recorded(before, BroughtResult.of(before, false, file));
        assertThat(BroughtResult.of(after, false, file))
                .extracting(BroughtStep::fate)
                .containsOnly(BroughtStep.Fate.LEFT);
    }

    private static Sheet recorded(Sheet sheet, List<BroughtStep> steps) {
        List<Tick> ticks = sheet.ticks().stream()
                .map(tick -> steps.stream()
                        .flatMap(step -> Stream.ofNullable(step.entry()))
                        .filter(entry -> entry.task().equals(tick.task()))
                        .reduce((earlier, later) -> later)
                        .map(e -> new Tick(
                                tick.task(),
                                new Application(
                                        1, 2, e.outcome(), "Ada", NIGHT, e.evidence(), e.note(), null, e.ticked())))
                        .orElse(tick))
                .toList();
        return new Sheet(sheet.round(), true, ticks, null);
    }

    @Test
    void ticks_of_an_earlier_carrying_out_of_the_same_plan_are_refused() {
        List<Row> early = List.of(row("read-state", null, Outcome.DONE, -5, ""));
        assertThat(brought(round(3, 3, ROUND), true, early).get(0)).contains("it is of an earlier one");
        // somebody may have begun it here after the work had begun there
        assertThat(brought(round(1, 3, ROUND), false, early)).containsExactly("read-state done: ");
    }
}
