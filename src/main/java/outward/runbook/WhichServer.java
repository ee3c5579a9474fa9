package outward.runbook;

import java.util.Set;
import java.util.function.UnaryOperator;
import outward.design.ClientBasis;

/**
 * Beside a second deployment there are two servers, each with a list and routes of its own: every step that is carried out
 * on one of them says which (safety Y21).
 */
final class WhichServer {
    private static final Set<String> BACK =
            Set.of("list-back-out", "server-back-out", "isatap-router-start-back", "router-discovery-back");
    private static final Set<String> SETS_UP = Set.of(
            "server-routes",
            "router-discovery-off",
            "isatap-router",
            "isatap-router-start",
            "management-servers",
            "console-finish",
            "ipsec-coverage");
    private static final Set<String> TAKES_BACK =
            Set.of("take-back-entries", "take-back-server", "isatap-router-start-back", "router-discovery-back");

    private WhichServer() {}

    /** For the steps of the work. */
    static UnaryOperator<Step> inWork(Scope scope) {
        return naming(scope, SETS_UP, TAKES_BACK);
    }

    /** For the steps back: what this plan set stands on the second deployment. */
    static UnaryOperator<Step> inWayBack(Scope scope) {
        return naming(scope, BACK, Set.of());
    }

    private static UnaryOperator<Step> naming(Scope scope, Set<String> ofSecond, Set<String> ofFormer) {
        ClientBasis clients = Renumbered.from(scope);
        if (clients == null || !(scope.move() instanceof ClientMove.SecondDeployment second)) {
            return step -> step;
        }
        ClientBasis former = Renumbered.left(scope, clients);
        return step -> {
            String kind = step.key().kind();
            return ofSecond.contains(kind) ? onSecond(step, second, former) : former(step, ofFormer, second, former);
        };
    }

    private static Step onSecond(Step step, ClientMove.SecondDeployment second, ClientBasis former) {
        return step.at(Prose.of(
                "{}. Of the second deployment, {}, not of the former one ({})", step.where(), second.name(), former));
    }

    private static Step former(
            Step step, Set<String> ofFormer, ClientMove.SecondDeployment second, ClientBasis former) {
        return ofFormer.contains(step.key().kind())
                ? step.at(Prose.of(
                        "{}. Of the former deployment, {} with the clients' group {}, not of {}",
                        step.where(),
                        former,
                        second.formerGroup(),
                        second.name()))
                : step;
    }
}
