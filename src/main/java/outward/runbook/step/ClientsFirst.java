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

/** What comes before the hosts where clients know another server than the one that is planned (safety Y21). */
final class ClientsFirst implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        ClientBasis former = Renumbered.from(scope);
        return former == null ? Stream.empty() : steps(scope, former).stream();
    }

    private static List<Step> steps(Scope scope, ClientBasis former) {
        ClientMove move = scope.move();
        if (move instanceof ClientMove.SecondDeployment second) {
            return SecondDeploymentSteps.before(scope, second);
        }
        if (move instanceof ClientMove.Refreshed refreshed) {
            return RefreshedSteps.of(scope, former, Renumbered.left(scope, former), refreshed);
        }
        return move instanceof ClientMove.PublicName
                ? List.of(PublicNameSteps.first(scope, Renumbered.left(scope, former)))
                : List.of(unanswered(scope, former));
    }

    /** Of a plan without answers, such as one that was made from a file. */
    private static Step unanswered(Scope scope, ClientBasis former) {
        return new StepDraft("Carry the renumbering out, clients first")
                .key("clients-first")
                .where("the DirectAccess clients and their policies")
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell(
                        "{} This plan is made with {}. Nothing below brings the new policy to"
                                + " a client outside. Carry out the way that the waiver of RENUMBERING names: a second deployment, with the"
                                + " client groups moved so that no client ever has none or two DirectAccess policies; or every client"
                                + " refreshed on the LAN or by VPN. Keep a list of the clients that are not refreshed yet.",
                        RenumberedClient.policy(former, Renumbered.left(scope, former)),
                        scope.frame().clientBasis())
                .tell(
                        "The server itself must hold the new address, and its prefixes must be read again and recorded, before a"
                                + " host is set up for them.")
                .expect(
                        "The list of clients that are not refreshed yet is empty, or somebody signed for each name on it.")
                .undo(
                        "The former address and policy, while they still exist: a client that has the new policy no longer"
                                + " reaches the former server.")
                .source(RenumberingSource.CLUSTER)
                .step();
    }
}
