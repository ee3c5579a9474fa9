package outward.runbook.step;

import java.util.stream.Stream;
import outward.directaccess.Method;
import outward.runbook.Chapter;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** The task at startup goes before the router settings that it would restore (facts T14). */
final class IsatapTaskBackOut implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        return !scope.introduces(Method.ISATAP)
                ? Stream.empty()
                : Stream.of(new StepDraft("Delete the task that repeats the ISATAP router's settings")
                        .key("isatap-router-start-back")
                        .takesBack()
                        .where("the DirectAccess server, every node; Task Scheduler")
                        .who(People.SERVER_ADMINISTRATOR)
                        .tell(
                                "First of what is ISATAP: at the next start it would publish the prefix again. Delete the task, and"
                                        + " the copy of `routes.ps1` that it runs.")
                        .expect("Task Scheduler shows the task on no node.")
                        .undo("Create the task again.")
                        .source("R. Hicks: Create-IsatapResetScheduledTask")
                        .step());
    }
}
