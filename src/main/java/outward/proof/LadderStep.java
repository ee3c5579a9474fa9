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
        Rung rung, boolean counts, @Nullable Evidence evidence, String reason) {
    static final String UNSHOWN = "Nothing shows it yet.";

    /** Whether it does not count only because nobody has come so far: nothing shows it and nothing speaks against it. */
    public boolean unshown() {
        return reason.equals(UNSHOWN);
    }
}
