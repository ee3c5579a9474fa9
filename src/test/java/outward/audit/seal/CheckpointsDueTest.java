package outward.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestClock;
import outward.TestEstate;
import outward.TestOwner;
import outward.TestTransactions;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.database.Ids;
import outward.tenant.AccessTokens;

/** When a checkpoint is written: 500 entries or 15 minutes after the one before, and where the newest is printed. */
@OutwardTest
class CheckpointsDueTest {
    @Inject
    TestTransactions transactions;

    @Inject
    AuditTrail trail;

    @Inject
    Sealer sealer;

    @Inject
    Checkpoints checkpoints;

    @Inject
    AccessTokens tokens;

    private UUID ada = Ids.next();

    @BeforeEach
    void a_checkpoint_was_just_written() {
        ada = tokens.find(TestOwner.TOKEN, "127.0.0.1").orElseThrow().member().tenantId();
        record(1);
        sealer.checkpoint(ada);
    }

    @AfterEach
    void the_clock_is_right_again() {
        TestClock.ofTheApplication().reset();
    }

    private void record(int entries) {
        transactions.asAda(() -> {
            for (int i = 0; i < entries; i++) {
                trail.record("thing.add", new Subject("thing", Ids.next(), null), null, Map.of(), null);
            }
            return true;
        });
    }

    /** Twice, as the clock does: what a look seals counts from the next one on. */
    private void look() {
        sealer.sealAll();
        sealer.sealAll();
    }

    private Checkpoint newest() {
        return checkpoints.newest(ada).orElseThrow();
    }

    @Test
    void it_is_written_after_so_many_entries_and_not_before() {
        Checkpoint before = newest();
        record(450);
        look();
        assertThat(newest()).isEqualTo(before);
        record(50);
        look();
        assertThat(newest().entries()).isGreaterThanOrEqualTo(before.entries() + 500);
    }

    @Test
    void it_is_written_after_so_much_time_when_anything_happened() {
        Checkpoint before = newest();
        TestClock.ofTheApplication().advance(Duration.ofMinutes(16));
        look();
        assertThat(newest()).isEqualTo(before);
        TestClock.ofTheApplication().reset();
        record(1);
        look();
        assertThat(newest()).isEqualTo(before);
        TestClock.ofTheApplication().advance(Duration.ofMinutes(16));
        look();
        assertThat(newest().entries()).isGreaterThan(before.entries());
    }

    @Test
    void a_runbook_that_is_taken_away_carries_the_newest_one() {
        String site = TestEstate.of(TestOwner.TOKEN).site();
        String first = newest().line();
        assertThat(runbook(site)).containsOnlyOnce("Audit trail at that time: " + first);
        record(1);
        sealer.checkpoint(ada);
        assertThat(newest().line()).isNotEqualTo(first);
        assertThat(runbook(site)).containsOnlyOnce("Audit trail at that time: " + newest().line());
    }

    private static String runbook(String site) {
        return TestOwner.api()
                .get("/api/v1/sites/" + site + "/runbook?format=markdown")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
