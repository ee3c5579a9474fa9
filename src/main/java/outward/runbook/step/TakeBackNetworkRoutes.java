package outward.runbook.step;

import java.util.stream.Stream;
import outward.runbook.Chapter;
import outward.runbook.RouterRemovals;
import outward.runbook.Scope;
import outward.runbook.Step;

/** Routes in the network that only the plan before asked for. */
final class TakeBackNetworkRoutes implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        Scope former = scope.former();
        if (former == null) {
            return Stream.empty();
        }
        RouterRemovals removals = RouterRemovals.of(former).without(RouterRemovals.of(scope));
        return removals.routes().isEmpty() ? Stream.empty() : Stream.of(NetworkRoutesBackOut.step(removals));
    }
}
