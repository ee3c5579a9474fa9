package outward.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.answer.WrongInput;
import outward.ledger.Outcome;
import outward.ledger.WindowResult;

/** A result file is read as the page writes it; whatever is forged or damaged is refused with its place. */
class ResultReaderTest {
    private static final String SITE = "01936a00-0000-7000-8000-0000000000a1";
    private static final String FILE = """
            {"kind": "outward-change-window", "version": 1, "site": "%s", "revision": 3, "planHash": "%s",
             "writtenAt": "2026-11-24T03:00:00.000Z", "window": {"startedAt": null}, "clock": "UTC+01:00",
             "steps": [{"step": "read-state", "host": null, "state": "failed", "at": "2026-11-24T02:14:05.000Z",
               "note": " Access\\ndenied ", "evidence": "line 1\\nline 2"}], "back": []}""".formatted(SITE, "ab".repeat(32));

    private static WindowResult read(String text) {
        return ResultReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(byte[] file) {
        WrongInput wrong = catchThrowableOfType(WrongInput.class, () -> ResultReader.read(file));
        return wrong.errors().get(0).field() + ": " + wrong.errors().get(0).message();
    }

    @Test
    void it_is_read_as_the_page_writes_it() {
        WindowResult result = read("\ufeff" + FILE);
        assertThat(result.site()).isEqualTo(UUID.fromString(SITE));
        assertThat(result.steps())
                .containsExactly(new WindowResult.Row(
                        "read-state",
                        null,
                        Outcome.FAILED,
                        Instant.parse("2026-11-24T02:14:05Z"),
                        "Access denied",
                        "line 1\nline 2"));
    }

    /** What is changed in the file, into what: the place that is named. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', textBlock = """
            outward-change-window | something-else | resultFile
            "version": 1          | "version": 2   | resultFile
            "revision": 3         | "revision": "3" | resultFile
            "revision": 3         | "revision": 99999999999 | resultFile
            abab                  | ABAB           | resultFile
            01936a00              | x1936a00       | resultFile
            "back": []            | "back": {}     | back
            "back": []            | "back": [7]    | back[0].step
            "back": []            | "back": [], "by": "root" | by
            "step":               | "by": "root", "step": | steps[0].by
            "step": "read-state"  | "step": "read\\u0000" | steps[0].step
            "host": null          | "host": "../.." | steps[0].host
            "failed"              | "pending"      | steps[0].state
            "failed"              | "applied"      | steps[0].state
            02:14:05.000Z         | 02:14          | steps[0].at
            "2026-11-24T02        | "1926-11-24T02 | steps[0].at
            denied                | d\\u0000enied  | steps[0].note
            denied                | d\\ud800       | steps[0].note
            line 1                | \\u0000        | steps[0].evidence
            "evidence": "line 1\\nline 2" | "evidence": {} | steps[0].evidence
            "host": null          | "host": null, "host": null | resultFile
            "back": []}           | "back": []     | resultFile
            "back": []}           | "back": []} {} | resultFile
            """)
    void what_is_wrong_is_named_with_its_place(String right, String wrong, String place) {
        assertThat(FILE).contains(right);
        assertThat(refusal(FILE.replace(right, wrong).getBytes(StandardCharsets.UTF_8)))
                .startsWith(place + ": ");
    }

    @Test
    void a_huge_file_one_that_is_no_text_and_an_empty_one_are_refused_with_a_sentence() {
        assertThat(refusal(new byte[(1 << 20) + 1])).contains("at most 1 MB");
        assertThat(refusal(new byte[] {(byte) 0xff, 0, 1})).contains("damaged");
        assertThat(refusal(new byte[0])).contains("no result file");
        assertThat(refusal("[".repeat(5000).getBytes(StandardCharsets.UTF_8))).contains("damaged");
    }

    @Test
    void more_ticks_than_are_taken_at_once_are_refused() {
        String many = "{},".repeat(10_000) + "{}";
        assertThat(refusal(
                        FILE.replace("\"back\": []", "\"back\": [" + many + "]").getBytes(StandardCharsets.UTF_8)))
                .contains("10,000");
    }
}
