package outward.runbook.step;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.command.CommandLines;
import outward.design.HostLine;
import outward.design.HostRole;
import outward.design.Route;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.Prose;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;
import outward.runbook.Treatment;

/** Address and routes of one host, in one script (safety Y12). */
final class HostSettings implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        CommandLines lines = new CommandLines();
        return scope.toSetUp(Treatment.CONFIGURED).map(host -> step(host, lines));
    }

    private static Step step(HostLine host, CommandLines lines) {
        var commands = lines.of(host);
        String folder = HostFolder.windowsPath(host);
        StepDraft draft = new StepDraft("{}: address and routes", host.name())
                .where("{}, network adapter “{}”; PowerShell as administrator", host.name(), host.interfaceAlias())
                .who(People.HOST_ADMINISTRATOR)
                .tell("Windows may register the new address in DNS at once, before the step that does so.");
        configManager(host, draft);
        draft.tell("See first what would be done, then do it. The script can be run twice.")
                .powershell(".\\" + folder + "\\apply.ps1 -WhatIf\n.\\" + folder + "\\apply.ps1")
                .tell(
                        "Or by hand, in one of the two languages; by hand there is no before-state file, so note what was there:")
                .run(Dialect.POWERSHELL, commands.powershell())
                .run(Dialect.NETSH, commands.netsh());
        if (commands.netsh().isEmpty()) {
            draft.tell("cmd and netsh cannot carry the name of this adapter, so there is no `apply.cmd`.");
        }
        return draft.expect(
                        "The address {}/{} with state Preferred; {}; the server answers a ping sent from that address.",
                        Hosts.address(host),
                        host.prefixLength(),
                        routes(host))
                .undo("Run `back-out.ps1` in the same folder: it removes exactly what `apply.ps1` recorded as added.")
                .source("Article; Microsoft: New-NetIPAddress, New-NetRoute, netsh interface ipv6")
                .step();
    }

    /** An early AAAA record moves its clients off NAT64 (safety Y13). */
    private static void configManager(HostLine host, StepDraft draft) {
        if (host.role() == HostRole.CONFIG_MANAGER) {
            draft.tell(
                    "**Caution:** read OnlySendAQuery in the saved state first. Where it is False, DirectAccess clients"
                            + " leave NAT64 for this server as soon as the address is registered: make sure that the services of"
                            + " Configuration Manager listen on IPv6 before you go on.");
        }
    }

    private static Prose routes(HostLine host) {
        String routes = host.routes().stream().map(Route::toString).collect(Collectors.joining(", "));
        if (host.defaultGateway() != null) {
            return routes.isEmpty()
                    ? Prose.of("the default gateway {}", host.defaultGateway())
                    : Prose.of("the default gateway {} and the routes {}", host.defaultGateway(), new Prose(routes));
        }
        return routes.isEmpty()
                ? Prose.of("no route of its own, its default router carries the client prefixes")
                : Prose.of("the routes {}", new Prose(routes));
    }
}
