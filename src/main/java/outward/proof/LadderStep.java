package outward.proof;

import org.jspecify.annotations.Nullable;

/**
 * A rung of one host.
 *
 * @param counts whether it and every rung below is proven
 * @param evidence the latest; null where there is none since the host was planned as it is
 * @param reason why it does not count; empty where it does
 */
public record LadderStep(
        Rung rung, boolean counts, @Nullable Evidence evidence, String reason) {}
