package outward.plan;

import java.time.Instant;
import java.util.UUID;

/**
 * A site whose plan has gone on since somebody saw it last.
 *
 * @param before the revision that they saw; 0 for a site that was not there yet
 * @param after the newest
 * @param at when the newest was made
 */
public record ChangedSite(UUID id, String name, String customer, int before, int after, Instant at) {
    /** True for a site that was not there yet. */
    public boolean isNew() {
        return before == 0;
    }
}
