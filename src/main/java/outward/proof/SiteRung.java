package outward.proof;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a site stands: as its lowest host does.
 *
 * @param since the oldest evidence that it rests on; null where the site is planned only
 * @param until when that has aged; null likewise
 */
public record SiteRung(
        Rung rung, @Nullable Instant since, @Nullable Instant until) {}
