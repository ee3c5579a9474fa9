package outward.runbook.step;

import java.util.List;
import java.util.stream.Stream;
import outward.design.HostLine;
import outward.design.HostRole;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.ManagementAddresses;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** The management servers list, by address and never by name (safety Y14). */
final class ManagementServers implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        return scope.hosts().isEmpty() ? Stream.empty() : Stream.of(entries(scope));
    }

    private static Step entries(Scope scope) {
        StepDraft draft = new StepDraft("Add the hosts to the management servers list")
                .key("management-servers")
                .where("one DirectAccess server of the deployment; PowerShell as administrator")
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell(
                        "By IPv6 address, never by name: a name is resolved when the cmdlet runs and may give the NAT64 address"
                                + " only. A host that is not in the list reaches clients only after a user has signed in there or, where its"
                                + " address is outside the internal prefixes, perhaps not at all (inferred)."
                                + " The list belongs to the whole deployment and is written at once.")
                .powershell(".\\server\\management-servers.ps1 -WhatIf\n.\\server\\management-servers.ps1")
                .tell("Or by hand, or in the console under Step 3, Infrastructure Servers, Management:")
                .run(Dialect.POWERSHELL, byHand(scope));
        configManager(scope, draft);
        domainControllers(scope, draft);
        return draft.expect(
                        "`Get-DAMgmtServer -Type All` shows each address; every entry that was there before is still there.")
                .undo("Run `server\\back-out.ps1`: it removes only entries that were recorded as added.")
                .source("Article; Microsoft: Add-DAMgmtServer, Get-DAMgmtServer, Update-DAMgmtServer")
                .step();
    }

    private static List<String> byHand(Scope scope) {
        return ManagementAddresses.listed(scope).stream()
                .map(a -> "Add-DAMgmtServer -MgmtServer '" + a + "'")
                .toList();
    }

    private static void configManager(Scope scope, StepDraft draft) {
        List<HostLine> found = scope.hosts().stream()
                .filter(h -> h.role() == HostRole.CONFIG_MANAGER)
                .toList();
        if (found.isEmpty()) {
            return;
        }
        draft.tell(
                        "Configuration Manager is found by DirectAccess itself: use Refresh Management Servers in the console (some"
                                + " releases call it Update Management Servers), or the cmdlet below, and compare. If only an"
                                + " address with 7777 appears, add the planned one by hand (`-IncludeConfigManager`):")
                .powershell("(Update-DAMgmtServer -PassThru).Servers | Format-Table -AutoSize");
        found.forEach(h -> draft.tell("{} is planned at {}", h.name(), planned(h)));
    }

    private static Object planned(HostLine host) {
        return host.address() == null ? "an address it makes itself" : host.address();
    }

    private static void domainControllers(Scope scope, StepDraft draft) {
        scope.plan().design().hosts().stream()
                .filter(h -> h.role() == HostRole.DOMAIN_CONTROLLER)
                .forEach(h -> draft.tell(
                        "**Caution, {}** is a domain controller: it gets no address and no entry here. DirectAccess finds"
                                + " domain controllers itself.",
                        h.name()));
    }
}
