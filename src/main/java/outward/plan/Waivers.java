package outward.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.answer.Refusal;
import outward.finding.Waiver;

/** Waivers of the findings of the tenant's sites. A site that is not there, or not yours, is reported as not found. */
public interface Waivers {
    /** Grants a waiver, or grants it anew; answers the refusal where the finding cannot be waived. */
    Optional<Refusal> grant(UUID site, String code, String reason, @Nullable LocalDate untilOn);

    /** Settles a finding by what was answered elsewhere, in the caller's transaction. */
    void settle(UUID site, String code, String answer);

    /** A waiver of this site, in force or not. */
    Optional<Waiver> find(UUID site, String code);

    /** Ends a waiver; tells whether there was one. */
    boolean end(UUID site, String code);
}
