package outward.runbook.step;

import java.util.stream.Stream;
import outward.directaccess.Method;
import outward.runbook.Chapter;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** The server's own settings, last: while a host or router still sends to it, its way back stays (safety Y19). */
final class ServerBackOut implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        boolean isatap = scope.introduces(Method.ISATAP);
        if (!isatap && scope.frame().server().routes().isEmpty()) {
            return Stream.empty();
        }
        String script = ".\\server\\back-out.ps1" + Extent.of(scope);
        return Stream.of(new StepDraft(
                        isatap ? "Take back the settings of the ISATAP router" : "Take back the server's return routes")
                .where("every DirectAccess server and node on which `routes.ps1` was run; PowerShell as administrator")
                .who(People.SERVER_ADMINISTRATOR)
                .tell(
                        "Removes only what the before-state file records as added; without that file it shows it and removes nothing.")
                .powershell(script + " -WhatIf\n" + script)
                .expect("Routes and switches are as in state-before.json.")
                .undo("Run `server\\routes.ps1` again.")
                .source("Microsoft: Remove-NetRoute, Set-NetIPInterface")
                .step());
    }
}
