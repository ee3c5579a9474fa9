package outward.runbook.document;

import org.jspecify.annotations.Nullable;
import outward.design.ClientBasis;
import outward.directaccess.LoadBalancing;
import outward.directaccess.Method;
import outward.runbook.ClientMove;
import outward.runbook.Prose;
import outward.runbook.Renumbered;
import outward.runbook.Scope;
import outward.runbook.step.ClientSixToFour;

/** What the change does to those who are not concerned by it. */
final class Impact {
    private Impact() {}

    static Prose of(Scope scope) {
        if (scope.refused()) {
            return Prose.of("none; nothing is changed");
        }
        return Prose.of(outage(scope)
                + " The management servers list rewrites the DirectAccess policies: clients take them at"
                + " their next refresh. " + topology(scope) + sixToFour(scope) + method(scope));
    }

    /** Safety Y21. */
    private static String outage(Scope scope) {
        ClientBasis former = Renumbered.from(scope);
        return former == null
                ? "Nothing on the server's external adapter, its certificates or its client prefixes is changed, so no"
                        + " outage is planned."
                : "What clients know of the server changes from " + Renumbered.left(scope, former) + " to "
                        + scope.frame().clientBasis() + ": " + effect(scope.move());
    }

    private static String effect(@Nullable ClientMove move) {
        if (move instanceof ClientMove.PublicName) {
            return "public DNS leads them there, and their policy stays.";
        }
        return move instanceof ClientMove.SecondDeployment
                ? "each client is moved to a second deployment on the LAN or by VPN; one that is not moved yet stays with the"
                        + " former."
                : "clients outside lose the connection and cannot fetch the new policy until each is refreshed on the"
                        + " LAN or by VPN, or moved to a second deployment.";
    }

    private static String topology(Scope scope) {
        var facts = scope.frame().facts();
        String site = switch (facts.topology()) {
            case EDGE -> "Edge: clients on IP-HTTPS and, where planned, Teredo become reachable; those on 6to4 do not.";
            case BEHIND_NAT ->
                scope.teredoPrefixes().isEmpty()
                        ? "Behind NAT: clients use IP-HTTPS only; there is no Teredo route."
                        : "Behind NAT: clients of this entry point use IP-HTTPS only, those of another also Teredo.";
            case SINGLE_ADAPTER ->
                "Single adapter: forwarding of native IPv6 is not vouched for; be ready to back out.";
        };
        String balanced = facts.loadBalancing() == LoadBalancing.NONE
                ? ""
                : " Every node is read and refreshed; the one next hop is the internal virtual address.";
        String sites = scope.frame().deployment().multisite()
                ? " Several entry points share the management servers list; each has its own routes."
                : "";
        return site + balanced + sites;
    }

    /** Safety Y16; that such clients come back by another tunnel is inferred. */
    private static String sixToFour(Scope scope) {
        return ClientSixToFour.applies(scope) ? " " + ClientSixToFour.IMPACT : "";
    }

    private static String method(Scope scope) {
        if (scope.frame().uses(Method.ISATAP)) {
            return " The management hosts are restarted. No other computer is given ISATAP.";
        }
        return " The management hosts get an IPv6 address and routes and are "
                + (leavesIsatap(scope) ? "restarted once, when ISATAP is taken away." : "not restarted.");
    }

    private static boolean leavesIsatap(Scope scope) {
        Scope former = scope.former();
        return former != null && former.frame().uses(Method.ISATAP);
    }
}
