package outward.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Walk and kernel on generated plans, sound and broken: {@code -Dlab.plans} says how many, {@code -Dlab.first} which. */
class GeneratedPlansTest {
    private static final int BENCHES = 3;

    @BeforeAll
    static void namespacesAreAllowed() {
        Namespaces.require();
    }

    @Test
    void walkAndKernelAgree() throws Exception {
        int first = Integer.getInteger("lab.first", 0);
        List<GeneratedPlan> plans = IntStream.range(first, first + Integer.getInteger("lab.plans", 20))
                .mapToObj(GeneratedPlan::of)
                .toList();
        long start = System.nanoTime();
        List<Comparison> comparisons = compared(plans);
        Agreement agreement = new Agreement(plans, comparisons, (System.nanoTime() - start) / 1e9);
        System.out.println(agreement);
        assertThat(agreement.disagreements()).isEmpty();
        assertThat(comparisons).extracting(Comparison::arrives).contains(true, false);
        assertThat(comparisons)
                .filteredOn(Comparison::isOpen)
                .extracting(Comparison::story)
                .allSatisfy(story -> assertThat(story).endsWith(Mishap.SECOND_EDGE_ADDRESS.name()));
    }

    /** Most of the time goes into waiting for answers that never come, so several plans wait together. */
    private static List<Comparison> compared(List<GeneratedPlan> plans) throws Exception {
        var benches = Executors.newFixedThreadPool(BENCHES);
        try {
            List<Future<List<Comparison>>> shares = new ArrayList<>();
            for (int share = 0; share < BENCHES; share++) {
                shares.add(benches.submit(share(plans, share)));
            }
            return joined(shares);
        } finally {
            benches.shutdown();
        }
    }

    private static Callable<List<Comparison>> share(List<GeneratedPlan> plans, int share) {
        return () -> {
            List<Comparison> comparisons = new ArrayList<>();
            try (Bench bench = new Bench()) {
                for (int at = share; at < plans.size(); at += BENCHES) {
                    comparisons.addAll(Comparison.of(bench, plans.get(at)));
                }
            }
            return comparisons;
        };
    }

    private static List<Comparison> joined(List<Future<List<Comparison>>> shares)
            throws InterruptedException, ExecutionException {
        List<Comparison> comparisons = new ArrayList<>();
        for (Future<List<Comparison>> share : shares) {
            comparisons.addAll(share.get());
        }
        return comparisons;
    }
}
