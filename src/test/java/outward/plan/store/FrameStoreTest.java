package outward.plan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.site;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestTransactions;
import outward.customer.Typed;
import outward.database.Sql;
import outward.design.Frame;
import outward.directaccess.Method;

@OutwardTest
class FrameStoreTest {
    @Inject
    FrameStore frames;

    @Inject
    TestTransactions transactions;

    @Inject
    Sql sql;

    @Test
    void a_frame_that_was_never_committed_is_seen_by_nobody_else() {
        UUID site = UUID.fromString(site(customer(), Typed.ARTICLE));
        assertThatThrownBy(() -> transactions.asAda(() -> {
                    assertThat(written(site, "ISATAP").method()).isEqualTo(Method.ISATAP);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(transactions.asAda(() -> written(site, "NATIVE")).method()).isEqualTo(Method.NATIVE);
        assertThat(transactions.asAda(() -> frames.of(site, 2)).method()).isEqualTo(Method.NATIVE);
    }

    private Frame written(UUID site, String method) {
        sql.run(
                "insert into plan_frames (site_id, revision, frame, findings)"
                        + " select site_id, 2, jsonb_set(frame, '{method}', to_jsonb(?)), findings"
                        + " from plan_frames where site_id = ? and revision = 1",
                method,
                site);
        return frames.of(site, 2);
    }
}
