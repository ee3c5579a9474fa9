package outward.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/** How many entries one source may cause in a span of time, so that a flood does not fill the table. Kept in memory. */
final class Allowance {
    private static final int MOST_SOURCES = 10_000;

    private record Window(Instant until, int noted, int missed) {}

    private final Map<Object, Window> windows = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Window> eldest) {
            return size() > MOST_SOURCES;
        }
    };
    private final Duration span;
    private final int most;

    Allowance(Duration span, int most) {
        this.span = span;
        this.most = most;
    }

    /**
     * Nothing when the source has caused enough; else how many of its acts were not noted since the last one that was.
     */
    synchronized OptionalInt take(Object source, Instant now) {
        Window window = windows.getOrDefault(source, new Window(Instant.MIN, 0, 0));
        boolean fresh = !now.isBefore(window.until());
        if (fresh || window.noted() < most) {
            windows.put(
                    source,
                    fresh
                            ? new Window(now.plus(span), 1, 0)
                            : new Window(window.until(), window.noted() + 1, window.missed()));
            return OptionalInt.of(fresh ? window.missed() : 0);
        }
        windows.put(source, new Window(window.until(), window.noted(), window.missed() + 1));
        return OptionalInt.empty();
    }
}
