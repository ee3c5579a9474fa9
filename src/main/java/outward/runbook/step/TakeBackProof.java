package outward.runbook.step;

import java.util.stream.Stream;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** The new plan without the old one beside it. */
final class TakeBackProof implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        return scope.hosts().isEmpty()
                ? Stream.empty()
                : Stream.of(new StepDraft("Prove it again, without the earlier settings")
                        .key("prove-again")
                        .afterPolicy()
                        .where("every management host; PowerShell as administrator")
                        .who(People.HOST_ADMINISTRATOR)
                        .run(
                                Dialect.POWERSHELL,
                                Reports.lines(scope.hosts(), " -Client 'name of a connected client'", "-after"))
                        .tell("Then the three steps by name again, at least from one host.")
                        .expect("CLIENT\\_TCP says pass or reached; nothing that passed before the change fails.")
                        .undo("Nothing to undo. If it fails, begin the way back with its first step.")
                        .source("Microsoft: Test-NetConnection, Find-NetRoute")
                        .step());
    }
}
