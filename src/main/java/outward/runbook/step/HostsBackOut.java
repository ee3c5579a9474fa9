package outward.runbook.step;

import java.util.stream.Stream;
import outward.command.CommandLines;
import outward.command.HostCommands;
import outward.design.HostLine;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;
import outward.runbook.Treatment;

/** Address and routes of each host: exactly what was recorded as added, routes first (safety Y19). */
final class HostsBackOut implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        CommandLines lines = new CommandLines();
        return scope.toSetUp(Treatment.CONFIGURED).map(host -> step(host, lines.of(host), Extent.of(scope)));
    }

    private static Step step(HostLine host, HostCommands commands, String extent) {
        String script = ".\\" + HostFolder.windowsPath(host) + "\\back-out.ps1" + extent;
        return new StepDraft("{}: take back address and routes", host.name())
                .key("host-back-out")
                .on(host)
                .takesBack()
                .where("{}; PowerShell as administrator", host.name())
                .who(People.HOST_ADMINISTRATOR)
                .powershell(script + " -WhatIf\n" + script)
                .tell(
                        "If the host was set up by hand or with `apply.cmd`: `back-out.cmd`, or these lines, but only for what was"
                                + " not there before:")
                .run(Dialect.POWERSHELL, commands.powershellBackOut())
                .run(Dialect.NETSH, commands.netshBackOut())
                .expect("{} is gone; every other address, gateway and route is as it was.", Hosts.address(host))
                .undo("Run `apply.ps1` again.")
                .source("Microsoft: Remove-NetRoute, Remove-NetIPAddress, netsh interface ipv6")
                .step();
    }
}
