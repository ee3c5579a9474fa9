package outward.runbook.step;

import java.util.stream.Stream;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.RouterRemovals;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** The routes that the network was given, after the hosts and before the server's own. */
final class NetworkRoutesBackOut implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        RouterRemovals removals = RouterRemovals.added(scope);
        return removals.routes().isEmpty() ? Stream.empty() : Stream.of(step(removals));
    }

    static Step step(RouterRemovals removals) {
        return new StepDraft("Have the network take the routes to the client prefixes away")
                .key("network-routes-back")
                .takesBack()
                .where("every router that was given them")
                .who(People.NETWORK_OWNER)
                .tell(
                        "Exactly these, and only where no other site or host needs them: who else uses a router's route cannot be"
                                + " known from this plan.")
                .run(Dialect.GENERIC, removals.generic())
                .tell("On a Windows Server that routes:")
                .run(Dialect.POWERSHELL, removals.powershell())
                .run(Dialect.NETSH, removals.netsh())
                .expect("The routers have no route to these prefixes by this next hop; every other route is as it was.")
                .undo("Give the routers the routes again.")
                .source("Microsoft: Remove-NetRoute, netsh interface ipv6")
                .step();
    }
}
