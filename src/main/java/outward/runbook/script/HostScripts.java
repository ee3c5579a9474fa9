package outward.runbook.script;

import java.util.stream.Stream;
import outward.command.CommandLines;
import outward.command.HostCommands;
import outward.design.HostLine;
import outward.runbook.FolderName;
import outward.runbook.Scope;
import outward.runbook.Treatment;

/** The script files of management hosts. Not for two threads. */
public final class HostScripts {
    private final Scope scope;
    private final HostLiterals literals;
    private final CommandLines lines = new CommandLines();
    private final CmdFiles cmd;
    private final ScriptTemplate apply;
    private final ScriptTemplate backOut;
    private final ScriptTemplate verify;

    /** For the hosts of this scope. */
    public HostScripts(Scope scope) {
        this.scope = scope;
        this.literals = new HostLiterals(scope);
        this.cmd = new CmdFiles(scope);
        this.apply = ScriptTemplate.of(
                scope, "apply.ps1", "apply.ps1: sets the planned IPv6 address and routes of one management host.");
        this.backOut = ScriptTemplate.of(
                scope, "back-out.ps1", "back-out.ps1: takes back what apply.ps1 recorded as added, and nothing else.");
        this.verify = ScriptTemplate.of(
                scope,
                "verify.ps1",
                "verify.ps1: reads what this host has and asks the way; changes nothing; prints JSON.");
    }

    /**
     * The files of a host: none of a domain controller, verify alone where nothing is set on the host itself, no cmd
     * files where netsh cannot be given its interface name.
     */
    public Stream<ScriptFile> of(HostLine host) {
        String folder = "hosts/" + FolderName.of(host) + "/";
        return switch (scope.treatment(host)) {
            case LEFT_ALONE -> Stream.empty();
            case ADVERTISED, ISATAP -> Stream.of(verify.file(folder + "verify.ps1", literals.questions(host)));
            case CONFIGURED -> Stream.concat(powershell(folder, host), cmd(folder, host));
        };
    }

    private Stream<ScriptFile> powershell(String folder, HostLine host) {
        String settings = literals.settings(host);
        return Stream.of(
                apply.file(folder + "apply.ps1", settings),
                backOut.file(folder + "back-out.ps1", settings),
                verify.file(folder + "verify.ps1", literals.questions(host)));
    }

    private Stream<ScriptFile> cmd(String folder, HostLine host) {
        HostCommands commands = lines.of(host);
        return commands.netsh().isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new TextFile(folder + "apply.cmd", cmd.apply(host, commands.netsh())),
                        new TextFile(folder + "back-out.cmd", cmd.backOut(host, commands.netshBackOut())));
    }

    /** The back-out of a host that an earlier plan configured and this one does not. */
    public Stream<ScriptFile> takeBack(HostLine host) {
        return scope.treatment(host) == Treatment.LEFT_ALONE
                ? Stream.empty()
                : Stream.of(backOut.file("hosts/" + FolderName.of(host) + "/back-out.ps1", literals.settings(host)));
    }
}
