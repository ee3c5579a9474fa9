package outward.runbook.step;

import java.util.List;
import java.util.stream.Stream;
import outward.design.ClientBasis;
import outward.runbook.Chapter;
import outward.runbook.ClientMove;
import outward.runbook.Renumbered;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/**
 * The way back of a renumbering is the mirror of its work: what clients stood on comes first, then each client, and only
 * then goes what the plan set (safety Y21).
 */
final class ClientsBack implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        ClientBasis clients = Renumbered.from(scope);
        return clients == null ? Stream.empty() : steps(scope, Renumbered.left(scope, clients)).stream();
    }

    /** Whether its own steps set up again what was taken back. */
    static boolean restores(Scope scope) {
        return Renumbered.from(scope) != null
                && (scope.move() instanceof ClientMove.SecondDeployment
                        || scope.move() instanceof ClientMove.Refreshed);
    }

    private static List<Step> steps(Scope scope, ClientBasis former) {
        ClientMove move = scope.move();
        if (move instanceof ClientMove.SecondDeployment second) {
            return SecondDeploymentBack.first(scope, second, former);
        }
        if (move instanceof ClientMove.Refreshed) {
            return RefreshedBack.of(scope, former);
        }
        return move instanceof ClientMove.PublicName
                ? PublicNameBack.of(scope, former)
                : List.of(unanswered(scope, former));
    }

    /** Of a plan without answers, such as one that was made from a file. */
    private static Step unanswered(Scope scope, ClientBasis former) {
        return new StepDraft("Carry the renumbering back, clients first")
                .key("clients-first-back")
                .where("the DirectAccess clients, their policies, and the server")
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell(
                        "The way that the waiver of RENUMBERING names, in reverse. First set up again what was taken back of {},"
                                + " beside what this plan set. Then the former server or address, {}, by hand. Then every client, on"
                                + " the LAN or by VPN, so that none ever has none or two DirectAccess policies. The steps behind this"
                                + " one take away what clients stand on now: they wait.",
                        scope.from() == null ? "earlier settings" : scope.earlier(),
                        former)
                .tell(BackGate.RECORD)
                .expect("Not one client is left that holds the policy of this plan.")
                .undo("Carry the renumbering out again.")
                .source(RenumberingSource.CLUSTER)
                .step();
    }
}
