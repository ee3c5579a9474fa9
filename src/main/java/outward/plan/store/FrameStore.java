package outward.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import outward.database.Sql;
import outward.design.Frame;

/**
 * Frames by site and revision. A stored frame never changes, so the latest ones stay in memory once the transaction that
 * read them was committed: one that is rolled back may have read its own frame, which nobody else ever sees. Whoever asks
 * has read the site's head before, under the tenant's own policy.
 */
@ApplicationScoped
class FrameStore {
    private static final int KEPT = 500;

    private static final String RULES = """
            select f.rules from plan_heads h
            join plan_frames f on f.tenant_id = h.tenant_id and f.site_id = h.site_id and f.revision = h.frame_revision
            where h.site_id = ?""";

    private final Sql sql;
    private final TransactionSynchronizationRegistry transaction;
    private final Map<Key, Frame> recent = Collections.synchronizedMap(new Recent());

    FrameStore(Sql sql, TransactionSynchronizationRegistry transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    private record Key(UUID site, int revision) {}

    private static final class Recent extends LinkedHashMap<Key, Frame> {
        private static final long serialVersionUID = 1;

        Recent() {
            super(KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Frame> eldest) {
            return size() > KEPT;
        }
    }

    /** The edition of the rules that examined the frame in force. */
    Optional<Integer> rules(UUID site) {
        return sql.first(RULES, row -> row.getInt("rules"), site);
    }

    Frame of(UUID site, int revision) {
        Key key = new Key(site, revision);
        Frame known = recent.get(key);
        if (known != null) {
            return known;
        }
        Frame read = sql.first(
                        "select frame from plan_frames where site_id = ? and revision = ?",
                        row -> PlanJson.frame(row.getString("frame")),
                        site,
                        revision)
                .orElseThrow();
        transaction.registerInterposedSynchronization(new Keeping(() -> recent.put(key, read)));
        return read;
    }

    /** Keeps what was read when its transaction ends well. */
    private record Keeping(Runnable keep) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // nothing is known before the end
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                keep.run();
            }
        }
    }
}
