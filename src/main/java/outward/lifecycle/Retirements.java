package outward.lifecycle;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.answer.Refusal;

/** Retirements of the tenant's sites. A site that is not there, or not yours, has none; changing it is not found. */
public interface Retirements {
    /** The newest of a site, given up or not. */
    Optional<Retirement> find(UUID site);

    /** The newest of each of these sites that was not given up. */
    Map<UUID, Retirement> of(Collection<UUID> sites);

    /** Begins one as the current member. */
    Optional<Refusal> begin(UUID site, RetirementIntent intent);

    /** Records a step of the one with the number that was seen, as the current member. */
    Optional<Refusal> record(UUID site, int seen, RetirementStep step, String evidence, @Nullable ClientCount policy);

    /** Gives the one with the number that was seen up as the current member, with a reason. */
    Optional<Refusal> end(UUID site, int seen, String reason);
}
