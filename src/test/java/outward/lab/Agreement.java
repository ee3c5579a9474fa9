package outward.lab;

import java.util.List;
import java.util.stream.Collectors;

/** The figures of many comparisons, for one line. */
record Agreement(List<GeneratedPlan> plans, List<Comparison> comparisons, double seconds) {
    List<Comparison> disagreements() {
        return comparisons.stream().filter(one -> !one.agrees()).toList();
    }

    @Override
    public String toString() {
        return "Walk and kernel: %d plans (%d sound, %d with a mishap), %d host-client pairs: %d arrive, %d are lost, %d open, %d disagreements in %d plans; %.1f s."
                .formatted(
                        plans.size(),
                        plans.stream().filter(GeneratedPlan::sound).count(),
                        plans.stream().filter(plan -> !plan.sound()).count(),
                        comparisons.size(),
                        comparisons.stream().filter(Comparison::arrives).count(),
                        comparisons.stream()
                                .filter(one -> !one.arrives() && !one.isOpen())
                                .count(),
                        comparisons.stream().filter(Comparison::isOpen).count(),
                        disagreements().size(),
                        disagreements().stream()
                                .map(Comparison::story)
                                .collect(Collectors.toSet())
                                .size(),
                        seconds);
    }
}
