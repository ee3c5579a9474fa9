package outward.runbook.step;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.ManagementAddresses;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** Entries of the management servers list: only what the before-state file says was added (safety Y19). */
final class ListBackOut implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        return scope.hosts().isEmpty() ? Stream.empty() : Stream.of(step(scope));
    }

    private static Step step(Scope scope) {
        String script = ".\\server\\back-out.ps1 -ListOnly" + Extent.of(scope);
        StepDraft draft = new StepDraft("Take this plan's entries out of the management servers list")
                .key("list-back-out")
                .takesBack()
                .where("the DirectAccess server on which the list was changed; PowerShell as administrator")
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell(
                        "Removes only entries that the before-state file records as added; without that file it shows them and"
                                + " removes nothing. It backs the policies up first, as `management-servers.ps1` does, unless"
                                + " `-GpoBackedUp` says that they are. Routes wait until the hosts are done. In a deployment for managing out only,"
                                + " the cmdlet keeps the last entry of the list.")
                .tell(
                        "**Caution:** the list belongs to the whole deployment. Another site or entry point may rely on an entry"
                                + " that was added here first, above all on a /64: it is in that site's plan, and no record on this"
                                + " server says so. Ask first, and answer No where the script asks for such"
                                + " an entry.")
                .powershell(script + " -WhatIf\n" + script)
                .tell(
                        "Entries that were added by hand, one by one, and none that was there before; first back the policies"
                                + " up again, as in the step for it:")
                .run(Dialect.POWERSHELL, removals(added(scope)));
        return draft.expect("The list is as in the state before, but for entries that others rely on.")
                .undo("Run `server\\management-servers.ps1` again.")
                .source("Microsoft: Remove-DAMgmtServer, Backup-GPO")
                .step();
    }

    /** What this plan lists and the one carried out before does not. */
    private static List<String> added(Scope scope) {
        Scope former = scope.former();
        Set<String> before = former == null ? Set.of() : new HashSet<>(ManagementAddresses.listed(former));
        return ManagementAddresses.listed(scope).stream()
                .filter(a -> !before.contains(a))
                .toList();
    }

    static List<String> removals(List<String> entries) {
        return entries.stream()
                .map(a -> "Remove-DAMgmtServer -MgmtServer '" + a + "'")
                .toList();
    }
}
