package outward.runbook.step;

import java.util.stream.Stream;
import outward.design.ClientBasis;
import outward.runbook.Chapter;
import outward.runbook.ClientMove;
import outward.runbook.Renumbered;
import outward.runbook.Scope;
import outward.runbook.Step;

/** What clients knew is kept until each has come to what is planned (safety Y21). */
final class FormerLast implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        ClientBasis former = Renumbered.from(scope);
        if (former == null) {
            return Stream.empty();
        }
        ClientMove move = scope.move();
        if (move instanceof ClientMove.SecondDeployment second) {
            return Stream.of(SecondDeploymentSteps.last(second));
        }
        if (move instanceof ClientMove.PublicName) {
            return Stream.of(PublicNameSteps.last(Renumbered.left(scope, former)));
        }
        return move == null ? Stream.empty() : Stream.of(RefreshedSteps.last());
    }
}
