package outward.observed.drift;

import java.util.List;
import java.util.UUID;

/** Another room that is told of differences, in the transaction in which they are kept. */
public interface DriftWitness {
    /**
     * Differences that did not stand before.
     *
     * @param machine {@code server}, or the id of a host
     * @param fresh at least one
     */
    void found(UUID site, String machine, List<Drift> fresh);
}
