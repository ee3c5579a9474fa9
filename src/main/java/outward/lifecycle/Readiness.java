package outward.lifecycle;

import java.util.UUID;

/** Answers before Always On VPN, of the tenant's sites. */
public interface Readiness {
    /** The list of a site; one that is not there or not yours has no answers. */
    ReadinessList of(UUID site);

    /** Answers as the current member; a note may be empty. */
    void answer(UUID site, ReadinessQuestion question, ReadinessReply reply, String note);
}
