package outward.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * That a step of a retirement was carried out, by whom, when, with evidence.
 *
 * @param policy how many clients the policy is gone from; null for steps that count none
 */
public record RetirementRecord(
        RetirementStep step, Said said, @Nullable ClientCount policy) {
    /** Whether the step after it may follow. */
    public boolean isEnough() {
        return policy == null || policy.isAll();
    }
}
