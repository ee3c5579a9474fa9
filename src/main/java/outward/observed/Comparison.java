package outward.observed;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outward.design.Frame;
import outward.design.Provenance;
import outward.design.Sourced;

/**
 * An observed value beside what holds for the site now: how the two stand to each other, and what holds, as text with
 * its provenance (null where nothing is known).
 */
public record Comparison(
        ObservedValue<?> observed,
        Agreement agreement,
        @Nullable Sourced<String> now) {

    /** Compares each value with the site's facts and, where they say nothing, with what its frame derives. */
    public static List<Comparison> of(Frame frame, Collection<ObservedValue<?>> observed) {
        return observed.stream().<Comparison>map(v -> compared(frame, v)).toList();
    }

    private static <T> Comparison compared(Frame frame, ObservedValue<T> observed) {
        Optional<Sourced<T>> now = observed.field().now(frame);
        return new Comparison(
                observed,
                now.map(n -> agreement(observed, n)).orElse(Agreement.FILLS),
                now.map(n -> new Sourced<>(observed.field().text(n.value()), n.provenance(), n.from()))
                        .orElse(null));
    }

    private static <T> Agreement agreement(ObservedValue<T> observed, Sourced<T> now) {
        if (!observed.agreesWith(now.value())) {
            return Agreement.DIFFERS;
        }
        return now.provenance() == Provenance.DERIVED ? Agreement.CONFIRMS : Agreement.SAME;
    }
}
