package outward.observed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The report of outward-collect.ps1, parted by computer. */
class CollectedTest {
    private static final String JUMP = "{\r\n  \"schema\": \"outward-read-state/1\", \"computer\": \"JUMP1\"}";
    private static final String BARE = "{\"schema\": \"outward-read-state/1\"}";
    private static final String REPORT = "{\"schema\": \"outward-collect/1\", \"machines\": [" + JUMP + ",\r\n" + BARE
            + "], \"failed\": {\r\n \"HELP1\": \"WinRM cannot \\u0022complete\\u0022 it\"}}";

    @Test
    void eachComputerKeepsItsOwnTextLetterByLetter() {
        Collected read = Collected.find(REPORT).orElseThrow();
        assertThat(read.whole()).isTrue();
        assertThat(read.machines())
                .containsExactly(new Collected.Part("JUMP1", JUMP + "\r\n"), new Collected.Part("", BARE + "\r\n"));
        assertThat(read.failed()).containsExactly(new Collected.Failure("HELP1", "WinRM cannot \"complete\" it"));
    }

    @Test
    void linesOfAConsoleAroundItDoNoHarm() {
        String pasted = "\uFEFFPS C:\\> .\\outward-collect.ps1\r\n" + REPORT + "\r\nPS C:\\>";
        assertThat(Collected.find(pasted)).isEqualTo(Collected.find(REPORT));
    }

    @Test
    void aReportThatBreaksAnywhereIsNotWhole() {
        int schema = REPORT.indexOf(',') + 1;
        for (int end = schema; end < REPORT.length(); end++) {
            assertThat(Collected.find(REPORT.substring(0, end)))
                    .as(REPORT.substring(0, end))
                    .hasValueSatisfying(read -> assertThat(read.whole()).isFalse());
        }
    }

    @Test
    void aSecondReportBehindItIsNeverLostInSilence() {
        assertThat(Collected.find(REPORT + "\r\n" + REPORT).map(Collected::whole))
                .contains(false);
    }

    @Test
    void aListOfComputersGivenTwiceOrNotAtAllIsNotWhole() {
        assertThat(Collected.find("{\"schema\": \"outward-collect/1\"}").map(Collected::whole))
                .contains(false);
        assertThat(Collected.find("{\"schema\": \"outward-collect/1\", \"machines\": [], \"machines\": []}")
                        .map(Collected::whole))
                .contains(false);
        assertThat(Collected.find("{\"schema\": \"outward-collect/1\", \"machines\": [\"JUMP1\"]}")
                        .map(Collected::whole))
                .contains(false);
    }

    @Test
    void anythingElseIsNoReport() {
        assertThat(Collected.find("Get-NetRoute")).isEqualTo(Optional.empty());
        assertThat(Collected.find(JUMP)).isEmpty();
        assertThat(Collected.find("{\"note\": \"outward-collect/1\"}")).isEmpty();
    }
}
