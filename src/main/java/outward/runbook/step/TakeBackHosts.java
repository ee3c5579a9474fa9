package outward.runbook.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.command.CommandLines;
import outward.command.HostCommands;
import outward.design.HostLine;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.Former;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;
import outward.runbook.Treatment;

/** Address and routes that the plan before set on hosts: of those that leave, move to another method, or change. */
final class TakeBackHosts implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        Scope former = scope.former();
        if (former == null) {
            return Stream.empty();
        }
        Map<UUID, HostLine> now = Former.byId(scope);
        CommandLines lines = new CommandLines();
        return former.hosts(Treatment.CONFIGURED).stream()
                .collect(Collectors.groupingBy(HostLine::id, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(before ->
                        step(before, configured(scope, now.get(before.get(0).id())), lines));
    }

    private static @Nullable HostLine configured(Scope scope, @Nullable HostLine after) {
        return after != null && scope.treatment(after) == Treatment.CONFIGURED ? after : null;
    }

    /** Nothing where the new plan holds all of it; several lines where more than one earlier plan was begun. */
    private static Stream<Step> step(List<HostLine> before, @Nullable HostLine after, CommandLines lines) {
        HostCommands kept = after == null ? HostCommands.NONE : lines.of(after);
        List<HostCommands> old = before.stream().map(lines::of).toList();
        List<String> powershell = without(old, kept, HostCommands::powershellBackOut);
        if (powershell.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(draft(before, after)
                .run(Dialect.POWERSHELL, powershell)
                .run(Dialect.NETSH, without(old, kept, HostCommands::netshBackOut))
                .step());
    }

    private static StepDraft draft(List<HostLine> lines, @Nullable HostLine after) {
        HostLine before = lines.get(0);
        String script = ".\\" + HostFolder.windowsPath(after == null ? before : after) + "\\back-out.ps1"
                + (after == null ? "" : " -Only Earlier");
        return new StepDraft("{}: take back what the earlier plan set", before.name())
                .key("take-back-host")
                .on(before)
                .takesBack()
                .afterPolicy()
                .where("{}; PowerShell as administrator", before.name())
                .who(People.HOST_ADMINISTRATOR)
                .powershell(script + " -WhatIf\n" + script)
                .tell(
                        "If the host was set up by hand or with `apply.cmd`: these lines, but only for what was not there before"
                                + " that plan.")
                .expect(
                        after == null
                                ? "{} and its routes are gone; every other address and route is as it was."
                                : "What only the earlier plan set beside {} is gone; address and routes of this plan are there.",
                        after == null
                                ? lines.stream()
                                        .map(h -> Hosts.address(h).toString())
                                        .distinct()
                                        .collect(Collectors.joining(", "))
                                : Hosts.address(after))
                .undo("Run `apply.ps1` of the earlier revision again.")
                .source("Microsoft: Remove-NetIPAddress, Remove-NetRoute, netsh interface ipv6");
    }

    private static List<String> without(
            List<HostCommands> old, HostCommands kept, Function<HostCommands, List<String>> form) {
        return old.stream()
                .flatMap(commands -> form.apply(commands).stream())
                .distinct()
                .filter(Predicate.not(form.apply(kept)::contains))
                .toList();
    }
}
