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
        return Stream.of(new StepDraft("Have the network carry the client prefixes to the DirectAccess server")
                .where("the router on the server's internal link, and every router between it and the hosts")
                .who(People.NETWORK_OWNER)
                .tell(
                        "These hosts are not on the server's link and keep their own default router. If the network cannot do"
                                + " it, use a jump host on the server's subnet instead.")
                .run(Dialect.GENERIC, RouterLines.generic(scope))
                .tell(
                        "On a Windows Server that routes; put the name of its adapter towards the server in the first line:")
                .run(Dialect.POWERSHELL, RouterLines.powershell(scope))
                .run(Dialect.NETSH, RouterLines.netsh(scope))
                .expect("A trace from a host towards a client prefix leaves through the server's internal address.")
                .undo("Remove exactly these routes from the routers that were given them.")
                .source(
                        "Microsoft: Plan an advanced DirectAccess deployment, step 1; Plan a cluster deployment, step 3")
                .step());
    }
}
