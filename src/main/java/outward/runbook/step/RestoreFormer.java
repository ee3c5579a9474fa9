package outward.runbook.step;

import java.util.stream.Stream;
import outward.runbook.Chapter;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** The way back of a change begins with what was there before it, so that clients can be managed all the time. */
final class RestoreFormer implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        return TakeBack.needed(scope) && !ClientsBack.restores(scope)
                ? Stream.ofNullable(scope.from()).map(from -> step(scope, scope.earlier()))
                : Stream.empty();
    }

    private static Step step(Scope scope, String earlier) {
        StepDraft draft = new StepDraft("Set up again what was taken back of the earlier plan")
                .key("restore-former")
                .where("server, hosts, routers and DNS server, as in the runbook of {}", earlier)
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell(
                        "Only what was taken back already; before that nothing of it is missing. Carry out the steps of"
                                + " {} again, in its order and with the scripts of its own ZIP; they leave alone what is still"
                                + " there.",
                        earlier);
        if (BackGate.isFor(scope)) {
            draft.tell(
                    "**Caution:** clients stand on this plan until they have come back. Set their firewall with this plan's"
                            + " script, without its switch: that of {} would shut this plan's hosts out. Where the server is not at its"
                            + " former address yet, hosts are set with `-KeepOnFailure`.",
                    earlier);
        }
        return draft.expect("The tests of that revision pass.")
                .undo("Take it back again, as in the steps above.")
                .source("Steps above")
                .step();
    }
}
