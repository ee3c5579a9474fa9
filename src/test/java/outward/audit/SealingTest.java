package outward.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestOwner;
import outward.TestTransactions;
import outward.audit.seal.Sealer;
import outward.database.Ids;
import outward.database.Sql;
import outward.tenant.AccessTokens;

/** Nothing that was committed is left out of the chain, whatever order it was committed in and whoever seals. */
@OutwardTest
class SealingTest {
    @Inject
    AuditTrail trail;

    @Inject
    AuditEntries entries;

    @Inject
    TestTransactions transactions;

    @Inject
    Sealer sealer;

    @Inject
    Sql sql;

    @Inject
    AccessTokens tokens;

    private UUID ada() {
        return tokens.find(TestOwner.TOKEN, "127.0.0.1").orElseThrow().member().tenantId();
    }

    /** Positions in the chain of what was done to a thing, in the order of the chain. */
    private List<String> sealed(UUID thing) {
        return transactions.asAda(() -> sql.list(
                "select e.action from audit_seals s join audit_entries e on e.id = s.entry_id"
                        + " where e.subject_id = ? order by s.position",
                row -> row.getString(1),
                thing));
    }

    private void record(String action, UUID thing) {
        trail.record(action, new Subject("thing", thing, null), null, Map.of(), null);
    }

    @Test
    void what_is_committed_late_is_sealed_late_and_not_left_out() throws Exception {
        UUID since = Ids.next();
        UUID thing = Ids.next();
        var written = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var late = CompletableFuture.runAsync(() -> transactions.asAda(() -> {
            record("thing.begun-first", thing);
            written.countDown();
            await(release);
            return true;
        }));
        await(written);
        transactions.asAda(() -> {
            record("thing.begun-second", thing);
            return true;
        });
        sealer.seal(ada());
        assertThat(sealed(thing)).containsExactly("thing.begun-second");
        List<AuditEntry> had = following(since);
        assertThat(had).extracting(AuditEntry::action).containsExactly("thing.begun-second");
        release.countDown();
        late.join();
        sealer.seal(ada());
        assertThat(sealed(thing)).containsExactly("thing.begun-second", "thing.begun-first");
        assertThat(following(had.get(0).id())).extracting(AuditEntry::action).containsExactly("thing.begun-first");
    }

    /** What somebody who follows the trail is given next. */
    private List<AuditEntry> following(UUID last) {
        return transactions.asAda(() -> entries.after(last, 10));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void several_sealers_at_once_seal_each_entry_once_and_without_gaps() {
        UUID thing = Ids.next();
        var threads = Executors.newFixedThreadPool(6);
        var work = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.runAsync(() -> writeAndSeal(thing, i), threads))
                .toList();
        work.forEach(CompletableFuture::join);
        threads.shutdown();
        sealer.seal(ada());
        assertThat(sealed(thing)).hasSize(6 * 20).doesNotHaveDuplicates();
        assertThat(count("select count(*) - max(position) from audit_seals")).isZero();
        assertThat(count("select count(*) from audit_entries e full join audit_seals s on s.entry_id = e.id"
                        + " left join audit_unsealed u on u.entry_id = e.id"
                        + " where (s.entry_id is null) = (u.entry_id is null) or e.id is null"))
                .isZero();
    }

    private void writeAndSeal(UUID thing, int writer) {
        for (int i = 0; i < 20; i++) {
            String action = "thing." + writer + "-" + i;
            transactions.asAda(() -> {
                record(action, thing);
                return true;
            });
            sealer.seal(ada());
        }
    }

    private int count(String query) {
        return transactions.asAda(() -> sql.first(query, row -> row.getInt(1)).orElseThrow());
    }

    @Test
    void the_clock_seals_within_seconds() throws Exception {
        UUID thing = Ids.next();
        transactions.asAda(() -> {
            record("thing.add", thing);
            return true;
        });
        for (int i = 0; i < 100 && sealed(thing).isEmpty(); i++) {
            Thread.sleep(100);
        }
        assertThat(sealed(thing)).containsExactly("thing.add");
    }
}
