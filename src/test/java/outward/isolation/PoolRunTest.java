package outward.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.identity.TestStranger;
import outward.isolation.Rounds.End;

/**
 * Requests of three tenants and of nobody in turn, more at once than there are connections, one in ten failing in the
 * middle. {@code OUTWARD_POOL_REQUESTS} asks for more of them.
 */
@OutwardTest
class PoolRunTest {
    private static final int REQUESTS = Integer.parseInt(System.getenv().getOrDefault("OUTWARD_POOL_REQUESTS", "1000"));
    private static final int AT_ONCE = 4;
    private static final List<End> FAILURES = List.of(End.BUG, End.REFUSED_BY_THE_DATABASE);

    @Inject
    Rounds rounds;

    @Inject
    TestStranger stranger;

    private final AtomicInteger foreign = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger seen = new AtomicInteger();

    private record Tenant(@Nullable String token, Set<UUID> own) {}

    @Test
    void no_connection_carries_a_tenant_over() throws Exception {
        List<Tenant> tenants = tenants();
        int before = rounds.poolOf(2);
        rounds.most();
        var workers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var work = new ArrayList<Callable<Void>>();
            for (int i = 0; i < REQUESTS; i++) {
                int number = i;
                work.add(() -> request(number, tenants.get(number % tenants.size())));
            }
            for (var done : workers.invokeAll(work)) {
                done.get();
            }
        } finally {
            workers.shutdown();
            rounds.poolOf(before);
        }
        int connections = rounds.most();
        System.out.println("Pool: " + REQUESTS + " requests of 3 tenants and nobody on " + connections
                + " connections, " + failed
                + " failing in between, " + seen + " rows seen, " + foreign + " foreign");
        assertThat(connections).isEqualTo(2);
        assertThat(foreign).hasValue(0);
        assertThat(failed).hasValueGreaterThanOrEqualTo(REQUESTS / 10);
        assertThat(seen).hasValueGreaterThan(REQUESTS / 2);
    }

    /** Three, and nobody. */
    private List<Tenant> tenants() {
        var tenants = new ArrayList<Tenant>();
        for (int i = 0; i < 3; i++) {
            String token = stranger.token();
            Estate.of(token);
            List<UUID> rows = elsewhere(token);
            assertThat(rows).as("a customer, a host, a plan and its lines").hasSizeGreaterThan(3);
            tenants.add(new Tenant(token, new HashSet<>(rows)));
        }
        tenants.forEach(tenant -> assertThat(tenant.own()).hasSize(1));
        tenants.add(new Tenant(null, Set.of()));
        return tenants;
    }

    private List<UUID> elsewhere(String token) {
        return CompletableFuture.supplyAsync(() -> rounds.seen(token, End.WELL)).join();
    }

    private Void request(int number, Tenant tenant) {
        End end = end(number);
        try {
            List<UUID> rows = rounds.seen(tenant.token(), end);
            seen.addAndGet(rows.size());
            rows.stream().filter(row -> !tenant.own().contains(row)).forEach(row -> foreign.incrementAndGet());
            if (rows.isEmpty() && tenant.token() != null) {
                throw new AssertionError("a tenant does not see its own rows");
            }
        } catch (RuntimeException planted) {
            failed.incrementAndGet();
            assertThat(end).isNotEqualTo(End.WELL);
        }
        return null;
    }

    /** One in ten fails, each tenant in each of the ways. */
    private static End end(int number) {
        int round = number / 4;
        return round % 10 != 9 ? End.WELL : round % 100 == 99 ? End.CONNECTION_LOST : FAILURES.get(round / 10 % 2);
    }
}
