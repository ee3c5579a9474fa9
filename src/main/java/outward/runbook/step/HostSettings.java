package outward.runbook.step;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.address.Ipv6;
import outward.command.CommandLines;
import outward.command.HostCommands;
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
        Map<Ipv6, HostLine> former = former(scope);
        return scope.toSetUp(Treatment.CONFIGURED).map(host -> step(scope, host, former, lines));
    }

    /** Who had which address in the plan that was carried out before. */
    private static Map<Ipv6, HostLine> former(Scope scope) {
        return Stream.ofNullable(scope.former())
                .flatMap(f -> f.hosts(Treatment.CONFIGURED).stream())
                .collect(Collectors.toMap(Hosts::address, Function.identity(), (a, b) -> a));
    }

    private static Step step(Scope scope, HostLine host, Map<Ipv6, HostLine> former, CommandLines lines) {
        StepDraft draft = new StepDraft("{}: address and routes", host.name())
                .key("address-and-routes")
                .on(host)
                .sets()
                .where("{}, network adapter “{}”; PowerShell as administrator", host.name(), host.interfaceAlias())
                .who(People.HOST_ADMINISTRATOR)
                .tell("Windows may register the new address in DNS at once, before the step that does so.")
                .tell(NamesBefore.STOP);
        configManager(host, draft);
        earlier(scope, host, former, draft);
        commands(host, lines.of(host), draft);
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
                    "**Caution:** make sure that the services of Configuration Manager listen on IPv6 before you go on.");
        }
    }

    private static void earlier(Scope scope, HostLine host, Map<Ipv6, HostLine> former, StepDraft draft) {
        if (scope.from() != null) {
            draft.tell(
                    "What {} set on this host stays beside it until it is taken back below; only a route to the same"
                            + " prefix takes the place of the earlier one at once. With `apply.cmd` or by hand both routes stay until"
                            + " then, and Windows may take either.",
                    scope.earlier());
        }
        HostLine owner = former.get(Hosts.address(host));
        if (owner != null && !owner.id().equals(host.id())) {
            draft.tell(
                    "**Caution:** this address was that of {}: take it back there first, by the step below that says so.",
                    owner.name());
        }
    }

    private static void commands(HostLine host, HostCommands commands, StepDraft draft) {
        String folder = HostFolder.windowsPath(host);
        draft.tell("See first what would be done, then do it. The script can be run twice.")
                .powershell(".\\" + folder + "\\apply.ps1 -WhatIf\n.\\" + folder + "\\apply.ps1")
                .tell(
                        "Or by hand, in one of the two languages; by hand there is no before-state file, so note what was there:")
                .run(Dialect.POWERSHELL, commands.powershell())
                .run(Dialect.NETSH, commands.netsh());
        if (commands.netsh().isEmpty()) {
            draft.tell("cmd and netsh cannot carry the name of this adapter, so there is no `apply.cmd`.");
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
