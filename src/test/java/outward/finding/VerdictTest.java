package outward.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    private static Weight weight(String word) {
        return switch (word) {
            case "refuse" -> new Weight(Severity.REFUSE, false, true);
            case "never" -> new Weight(Severity.REFUSE, false, false);
            case "confirm" -> new Weight(Severity.WARN, true, true);
            case "warn" -> new Weight(Severity.WARN, false, true);
            case "note" -> new Weight(Severity.NOTE, false, true);
            default -> throw new IllegalArgumentException(word);
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", quoteCharacter = '"', textBlock = """
            # findings, + = waived        | verdict       | scripts are handed over
            ""                            | plannable     | true
            note                          | plannable     | true
            warn note                     | plannable     | true
            confirm                       | confirm-first | false
            refuse                        | refused       | false
            never                         | refused       | false
            warn confirm refuse           | refused       | false
            # a waiver accepts what was to be confirmed
            confirm+                      | plannable     | true
            confirm+ confirm              | confirm-first | false
            # a waived refusal asks to confirm first and, being accepted, hands scripts over
            refuse+                       | confirm-first | true
            refuse+ confirm               | confirm-first | false
            refuse+ confirm+              | confirm-first | true
            refuse+ refuse                | refused       | false
            # wrong arithmetic stays wrong
            never+                        | refused       | false
            # a waived warning changes nothing
            warn+ note+                   | plannable     | true
            """)
    void the_verdict_follows_from_findings_and_waivers(String findings, String verdict, boolean handsOver) {
        List<Standing> standings = new ArrayList<>();
        for (String word : findings.isEmpty() ? new String[0] : findings.split(" ")) {
            standings.add(new Standing(weight(word.replace("+", "")), word.endsWith("+")));
        }
        assertThat(Verdict.of(standings).word()).isEqualTo(verdict);
        assertThat(standings.stream().noneMatch(Standing::open)).isEqualTo(handsOver);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # last day,  moment (UTC),             in force
            -,           2099-12-31T23:59:59Z,     true
            2026-11-23,  2026-11-23T00:00:00Z,     true
            2026-11-23,  2026-11-23T23:59:59.999Z, true
            2026-11-23,  2026-11-24T00:00:00Z,     false
            """)
    void a_waiver_holds_to_the_end_of_its_last_day(LocalDate untilOn, Instant now, boolean inForce) {
        assertThat(new Waiver("X", "because", "Ada", Instant.EPOCH, untilOn).inForce(now))
                .isEqualTo(inForce);
    }
}
