package outward.runbook.step;

import java.util.stream.Stream;
import outward.runbook.Chapter;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** What to bring back: applied is a claim, verified is proof. */
final class Evidence implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        return scope.hosts().isEmpty()
                ? Stream.empty()
                : Stream.of(new StepDraft("Record the evidence")
                        .key("evidence")
                        .where("the DirectAccess server and a management host")
                        .who(People.SERVER_ADMINISTRATOR)
                        .powershell(
                                ".\\server\\read-state.ps1 -OutFile ('.\\state-after-' + $env:COMPUTERNAME + '.json')")
                        .tell(
                                "Keep: the state before and the state after of each server; the reports of verify.ps1 of every host, before"
                                        + " and after, the last with `-Client` and the name of a connected client; the before-state files under"
                                        + " ProgramData\\\\Outward; the backup identifiers of the policies; who did which step, when.")
                        .tell("Write down separately what was managed with a user signed in and what before sign-in.")
                        .expect("Every host has a report that was made after the last step.")
                        .undo("Nothing to undo.")
                        .source("Steps above")
                        .step());
    }
}
