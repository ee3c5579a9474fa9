package outward.observed.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestTransactions;
import outward.customer.Sites;
import outward.database.CountedSql;
import outward.ledger.web.Work;
import outward.observed.Collected;
import outward.observed.drift.Expectations;
import outward.observed.drift.Expected;

/** A report of many computers reads what they share once, and asks as much for each further one as for the one before. */
@OutwardTest
class ReportCostTest {
    private static final String MACHINE =
            "{\"schema\": \"outward-read-state/1\", \"computer\": \"%s\", \"routes\": []}";

    @Inject
    Expectations expectations;

    @Inject
    Filing filing;

    @Inject
    Sites sites;

    @Inject
    TestTransactions transactions;

    @Test
    void the_sites_design_is_read_once_for_a_report_and_weighed_once() {
        Work work = Work.prepared();
        String path = work.begun();
        Work.done(
                path,
                step -> step.get("step").asText().equals("address-and-routes")
                        && Work.on("JUMP1").test(step));
        List<String> ids = Stream.concat(
                        Stream.of("JUMP3", "JUMP4", "JUMP5", "JUMP6").map(work::add),
                        Work.steps(path).stream()
                                .map(s -> s.get("host").asText())
                                .filter(h -> h.length() == 36)
                                .distinct())
                .toList();
        assertThat(statements(() -> expectations.ofHosts(id(work), hosts(ids, 1))))
                .isEqualTo(statements(() -> expectations.ofHosts(id(work), hosts(ids, 4))));
        transactions.asAda(() -> {
            Map<UUID, Expected> together = expectations.ofHosts(id(work), hosts(ids, 6));
            assertThat(together).hasSize(6);
            together.forEach((host, expected) ->
                    assertThat(expectations.ofHost(id(work), host)).contains(expected));
            return null;
        });
        int two = filed(work, 2);
        int four = filed(work, 4);
        int six = filed(work, 6);
        assertThat(six - four).isEqualTo(four - two);
        assertThat(four - two).isLessThanOrEqualTo(2 * 8);
    }

    private int filed(Work work, int machines) {
        List<String> names = IntStream.rangeClosed(1, machines)
                .mapToObj(i -> MACHINE.formatted("JUMP" + i))
                .toList();
        Collected report = Collected.find("{\"schema\": \"outward-collect/1\", \"machines\": ["
                        + String.join(",", names) + "], \"failed\": {}}")
                .orElseThrow();
        return statements(() -> filing.file(sites.find(id(work)).orElseThrow(), report));
    }

    private int statements(Runnable asked) {
        AtomicInteger count = new AtomicInteger();
        transactions.asAda(() -> {
            count.set(CountedSql.of(asked));
            return null;
        });
        return count.get();
    }

    private static UUID id(Work work) {
        return UUID.fromString(work.site());
    }

    private static Set<UUID> hosts(List<String> ids, int most) {
        Set<UUID> hosts = new HashSet<>();
        ids.stream().limit(most).forEach(id -> hosts.add(UUID.fromString(id)));
        return hosts;
    }
}
