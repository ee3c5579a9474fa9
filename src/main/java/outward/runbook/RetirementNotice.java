package outward.runbook;

import java.util.Optional;
import java.util.UUID;

/** What documents say of the retirement of their site. */
public interface RetirementNotice {
    /** A sentence with date and stage; empty where the site is not being retired. */
    Optional<String> of(UUID site);

    /** Whether DirectAccess is recorded as uninstalled there. */
    boolean isRetired(UUID site);
}
