package outward.runbook.step;

import java.util.stream.Stream;
import outward.runbook.Chapter;
import outward.runbook.ClientMove;
import outward.runbook.Renumbered;
import outward.runbook.Scope;
import outward.runbook.Step;

/** With a second deployment the clients follow once the hosts can manage them there. */
final class MoveClients implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        return Renumbered.from(scope) != null && scope.move() instanceof ClientMove.SecondDeployment second
                ? Stream.of(SecondDeploymentSteps.others(second))
                : Stream.empty();
    }
}
