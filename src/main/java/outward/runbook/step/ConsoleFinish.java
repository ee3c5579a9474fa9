package outward.runbook.step;

import java.util.stream.Stream;
import outward.runbook.Chapter;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** Changes made in the console are written by Finish and Apply; cmdlets write at once (safety Y15). */
final class ConsoleFinish implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        return scope.hosts().isEmpty()
                ? Stream.empty()
                : Stream.of(new StepDraft("Finish and Apply, if the console was used")
                        .key("console-finish")
                        .where("Remote Access Management console on the DirectAccess server")
                        .who(People.DOMAIN_ADMINISTRATOR)
                        .tell("What was entered in the console is not written before Finish and Apply. What cmdlets and"
                                + " scripts changed is written already. Read the summary before applying: it may hold only the"
                                + " management servers; change nothing else in this window.")
                        .expect("The console reports that the group policy objects were updated.")
                        .undo("Remove the entries again in the same place, then Finish and Apply.")
                        .source("Article; Microsoft: Set-DAServer prompts and is no part of this runbook")
                        .step());
    }
}
