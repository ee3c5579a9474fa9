package outward.runbook.step;

import java.util.stream.Stream;
import outward.runbook.Chapter;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** Entries and routes on the server: only what the before-state file says was added (safety Y19). */
final class ServerBackOut implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        return scope.hosts().isEmpty()
                ? Stream.empty()
                : Stream.of(new StepDraft("Take back what was set on the DirectAccess server")
                        .where("the DirectAccess server on which the scripts were run; PowerShell as administrator")
                        .who(People.DOMAIN_ADMINISTRATOR)
                        .tell(
                                "Removes only list entries and routes that the before-state file records as added; without that"
                                        + " file it shows them and removes nothing. In a deployment for managing out only, the"
                                        + " cmdlet keeps the last entry of the list.")
                        .powershell(".\\server\\back-out.ps1 -WhatIf\n.\\server\\back-out.ps1")
                        .expect("The list and the routes are as in state-before.json.")
                        .undo("Run `server\\routes.ps1` and `server\\management-servers.ps1` again.")
                        .source("Microsoft: Remove-DAMgmtServer, Remove-NetRoute")
                        .step());
    }
}
