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
        return TakeBack.needed(scope)
                ? Stream.ofNullable(scope.from()).map(from -> step(scope.earlier()))
                : Stream.empty();
    }

    private static Step step(String earlier) {
        return new StepDraft("Set up again what was taken back of the earlier plan")
                .key("restore-former")
                .where("server, hosts, routers and DNS server, as in the runbook of {}", earlier)
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell(
                        "Only what was taken back already; before that nothing of it is missing. Carry out the steps of"
                                + " {} again, in its order and with the scripts of its own ZIP; they leave alone what is still"
                                + " there.",
                        earlier)
                .expect("The tests of that revision pass.")
                .undo("Take it back again, as in the steps above.")
                .source("Steps above")
                .step();
    }
}
