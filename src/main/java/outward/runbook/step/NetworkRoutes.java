package outward.runbook.step;

import java.util.stream.Stream;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.RouterLines;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** Hosts that are not on the server's link: the network carries the client prefixes to the server (facts T17). */
final class NetworkRoutes implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        if (!RouterLines.needed(scope)) {
            return Stream.empty();
        }
        StepDraft draft = new StepDraft("Have the network carry the client prefixes to the DirectAccess server")
                .key("network-routes")
                .where("the router on the server's internal link, and every router between it and the hosts")
                .who(People.NETWORK_OWNER);
        why(scope, draft);
        byHand(scope, draft);
        return Stream.of(draft.expect(
                        RouterLines.otherEntryPoints(scope)
                                ? "A trace from a host towards a client prefix leaves through the internal address of that"
                                        + " prefix's own server."
                                : "A trace from a host towards a client prefix leaves through the server's internal address.")
                .undo("Remove exactly these routes from the routers that were given them.")
                .source(
                        "Microsoft: Plan an advanced DirectAccess deployment, step 1; Plan a cluster deployment, step 3")
                .step());
    }

    private static void why(Scope scope, StepDraft draft) {
        if (RouterLines.hostsBehindRouters(scope)) {
            draft.tell(
                    "These hosts are not on the server's link and keep their own default router. If the network cannot do"
                            + " it, use a jump host on the server's subnet instead.");
        }
        if (RouterLines.otherEntryPoints(scope)) {
            draft.tell(
                    "The prefixes of the other entry points' clients lead to those entry points' own servers, from every"
                            + " host's link: packets must enter where the client's tunnel is.");
        }
    }

    private static void byHand(Scope scope, StepDraft draft) {
        draft.run(Dialect.GENERIC, RouterLines.generic(scope))
                .tell(
                        "See first what the router has: a route that is there already is not this plan's, and stays on the way back.")
                .tell(
                        RouterLines.otherEntryPoints(scope)
                                ? "On a Windows Server that routes; put the names of its adapters in:"
                                : "On a Windows Server that routes; put the name of its adapter towards the server in the first"
                                        + " line:")
                .run(Dialect.POWERSHELL, RouterLines.powershell(scope))
                .run(Dialect.NETSH, RouterLines.netsh(scope));
    }
}
