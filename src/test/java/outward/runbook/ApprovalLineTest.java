package outward.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.plan.Life;
import outward.plan.LifeAct;
import outward.plan.PlanAct;
import outward.plan.PlanHash;
import outward.plan.PlanRevision;

class ApprovalLineTest {
    private static final Instant NIGHT = Instant.parse("2026-11-23T22:00:00.123456Z");
    private static final String HASH = "0123456789abcdef".repeat(4);

    private static Scope scope(boolean newer, String... acts) {
        Scope scope = RunbookFixture.article().scope();
        List<PlanAct> done = new ArrayList<>();
        for (String act : acts) {
            var who = new UUID(0, 7);
            done.add(new PlanAct(
                    done.size() + 1, LifeAct.of(act), who, who, "Zoë *Bold*", NIGHT, "", new PlanHash(HASH)));
        }
        var next = new PlanRevision(4, NIGHT, "Ada", "Host added", new PlanHash("ab".repeat(32)));
        return scope.living(new Life(scope.plan().revision(), newer ? next : null, done));
    }

    @Test
    void documents_say_by_whom_when_and_which_plan_was_approved() {
        assertThat(ZipContent.markdown(scope(false, "ask", "approve")))
                .contains("hash 0123456789ab.\\\n> Approved by Zoë \\*Bold\\* on 2026-11-23T22:00:00Z, plan hash "
                        + HASH + ".\n");
    }

    @Test
    void scripts_say_it_in_ascii_without_a_name() {
        byte[] script = ZipContent.of(scope(false, "ask", "approve", "begin")).get("server/read-state.ps1");
        assertThat(new String(script, StandardCharsets.US_ASCII))
                .contains("hash " + HASH + ".\r\n# Approved on 2026-11-23T22:00:00Z.\r\n")
                .doesNotContain("Zo");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            false | -           | Not approved: draft.
            false | ask         | Not approved: awaiting approval.
            false | discard     | Not approved: discarded.
            true  | ask,approve | Not approved: superseded by revision 4.
            """)
    void what_is_not_approved_says_where_it_stands(boolean newer, String acts, String line) {
        Scope scope = scope(newer, acts.equals("-") ? new String[0] : acts.split(",", -1));
        assertThat(ApprovalLine.of(scope).markdown()).isEqualTo(line);
        assertThat(ApprovalLine.plain(scope)).isEqualTo(line);
    }
}
