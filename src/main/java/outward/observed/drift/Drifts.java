package outward.observed.drift;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The differences found so far, each once: what two texts show of the same thing is one difference. */
final class Drifts {
    private record Key(DriftCode code, String subject, String about) {}

    private final List<Drift> found = new ArrayList<>();
    private final Set<Key> keys = new HashSet<>();

    void add(DriftCode code, String subject, Object about, String message, String mend) {
        add(new Drift(code, subject, about.toString(), message, mend));
    }

    void add(Drift drift) {
        if (keys.add(new Key(drift.code(), drift.subject(), drift.about()))) {
            found.add(drift);
        }
    }

    List<Drift> all() {
        return List.copyOf(found);
    }
}
