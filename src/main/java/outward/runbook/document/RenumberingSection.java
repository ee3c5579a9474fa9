package outward.runbook.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.design.ClientBasis;
import outward.runbook.ClientMove;
import outward.runbook.Prose;
import outward.runbook.Renumbered;
import outward.runbook.Runbook;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.step.RenumberedClient;

/** The chapter on a renumbering: from what to what, which way, and its steps among the others in their order. */
final class RenumberingSection {
    private RenumberingSection() {}

    static Stream<String> of(Runbook runbook) {
        Scope scope = runbook.scope();
        ClientBasis former = Renumbered.from(scope);
        return former == null || scope.refused() ? Stream.empty() : Stream.of(section(runbook, former));
    }

    private static String section(Runbook runbook, ClientBasis former) {
        Scope scope = runbook.scope();
        return new Section()
                .heading(2, "Renumbering")
                .say(
                        "{} This plan is made with {}. {}",
                        RenumberedClient.policy(former, Renumbered.left(scope, former)),
                        scope.frame().clientBasis(),
                        way(scope.move()))
                .say(
                        "These steps are the renumbering's, in this order; those between them set up and test the hosts. What"
                                + " clients knew is kept until each has come to the new, and goes last:")
                .items(steps("Step ", runbook.steps()))
                .say(
                        "The way back is the mirror of it. What clients stood on before comes back first, and nothing of this plan is taken"
                                + " away before each has come back:")
                .items(steps("Step B", runbook.stepsBack()))
                .markdown();
    }

    private static Prose way(@Nullable ClientMove move) {
        if (move instanceof ClientMove.SecondDeployment second) {
            return Prose.of(
                    "The way: a second deployment, {}; clients move from group {} to {}, and so from policy {} to {}, and none"
                            + " ever has no or two.",
                    second.name(),
                    second.formerGroup(),
                    second.newGroup(),
                    second.formerPolicy(),
                    second.newPolicy());
        }
        if (move instanceof ClientMove.Refreshed refreshed) {
            return Prose.of(
                    "The way: every client is refreshed on the LAN or by VPN; {} of {} are recorded so far.",
                    refreshed.done(),
                    refreshed.clients());
        }
        return move instanceof ClientMove.PublicName
                ? Prose.of("The way: clients connect to a name, so public DNS leads them; their policy stays.")
                : Prose.of("The way stands in the waiver of RENUMBERING.");
    }

    private static Stream<Prose> steps(String letter, Stream<Step> all) {
        List<Prose> items = new ArrayList<>();
        int[] number = {0};
        all.forEach(step -> {
            number[0]++;
            if (step.key().isRenumbering()) {
                items.add(Prose.of("{}{}: {}", new Prose(letter), number[0], step.title()));
            }
        });
        return items.stream();
    }
}
