package outward.runbook.step;

import java.util.List;
import java.util.stream.Stream;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.Former;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** Entries of the management servers list that the plan before added and this one does not hold. */
final class TakeBackEntries implements Chapter {
    private static final String SCRIPT = ".\\server\\back-out.ps1 -ListOnly -Only Earlier";

    @Override
    public Stream<Step> steps(Scope scope) {
        List<String> gone = Former.listed(scope);
        return gone.isEmpty() ? Stream.empty() : Stream.of(step(gone));
    }

    private static Step step(List<String> gone) {
        return new StepDraft("Take the earlier plan's entries out of the management servers list")
                .key("take-back-entries")
                .takesBack()
                .afterPolicy()
                .where("the DirectAccess server on which the list was changed; PowerShell as administrator")
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell(
                        "Only entries that the before-state file records as added. The script backs the policies up first, as"
                                + " `management-servers.ps1` does, unless `-GpoBackedUp` says that they are. **Caution:** another site or entry point may"
                                + " rely on one of them, above all on a /64; its plan says so, this one cannot: ask first. Clients take the shorter list at their next refresh.")
                .powershell(SCRIPT + " -WhatIf\n" + SCRIPT)
                .tell(
                        "Entries that were added by hand, one by one; first back the policies up again, as in the step for it:")
                .run(Dialect.POWERSHELL, ListBackOut.removals(gone))
                .expect(
                        "`Get-DAMgmtServer -Type All` shows this plan's entries and every one that is older than both plans.")
                .undo("Run `server\\management-servers.ps1` of the earlier revision.")
                .source("Microsoft: Remove-DAMgmtServer, Get-DAMgmtServer, Backup-GPO")
                .step();
    }
}
