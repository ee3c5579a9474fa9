package outward.runbook;

import org.jspecify.annotations.Nullable;
import outward.design.ClientBasis;

/** Whether carrying a scope out changes what clients know of the server, and from what (safety Y21). */
public final class Renumbered {
    private Renumbered() {}

    /** What clients know; null where they know what is planned, or were brought to it by what is carried out. */
    public static @Nullable ClientBasis from(Scope scope) {
        ClientBasis former = scope.frame().former();
        ClientBasis now = scope.frame().clientBasis();
        return former == null || !former.differsFrom(now) || isCarriedOut(scope, now) ? null : former;
    }

    private static boolean isCarriedOut(Scope scope, ClientBasis now) {
        return scope.from() != null
                && scope.carried().siteWhole()
                && !scope.from().frame().clientBasis().differsFrom(now);
    }
}
