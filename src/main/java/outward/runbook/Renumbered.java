package outward.runbook;

import org.jspecify.annotations.Nullable;
import outward.design.ClientBasis;
import outward.plan.Plan;

/** Whether carrying a scope out changes what clients know of the server, and from what (safety Y21). */
public final class Renumbered {
    private Renumbered() {}

    /** What clients know; null where they know what is planned, or were brought to it by what is carried out. */
    public static @Nullable ClientBasis from(Scope scope) {
        ClientBasis former = scope.frame().former();
        ClientBasis now = scope.frame().clientBasis();
        return former == null || !former.differsFrom(now) || isCarriedOut(scope, now) ? null : former;
    }

    /**
     * What the server stands at before it, as far as it is recorded: of a site that was renumbered again before all clients
     * had come along, it left long ago what the last of them know.
     *
     * @param clients what clients know
     */
    public static ClientBasis left(Scope scope, ClientBasis clients) {
        Plan before = scope.from();
        if (before == null || !scope.carried().siteWhole()) {
            return clients;
        }
        ClientBasis server = before.frame().clientBasis();
        return server.isKnown() ? server : clients;
    }

    private static boolean isCarriedOut(Scope scope, ClientBasis now) {
        return scope.from() != null
                && scope.carried().siteWhole()
                && !scope.from().frame().clientBasis().differsFrom(now);
    }
}
