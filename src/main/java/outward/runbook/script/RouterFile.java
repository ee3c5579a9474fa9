package outward.runbook.script;

import java.util.List;
import outward.command.ScriptText;
import outward.runbook.RouterLines;
import outward.runbook.RouterRemovals;
import outward.runbook.Scope;

/** The routes for the network team, where hosts are not on the server's link. */
public final class RouterFile {
    private RouterFile() {}

    /** The file, in three forms. */
    public static ScriptFile of(Scope scope) {
        ScriptText text = new ScriptText()
                .lines(Stamp.of(
                        scope, "#", "routes.txt: routes that carry the client prefixes to the DirectAccess server."));
        part(text, "any router: prefix via next hop", RouterLines.generic(scope));
        part(text, "Windows Server, PowerShell", RouterLines.powershell(scope));
        part(text, "Windows Server, netsh", RouterLines.netsh(scope));
        text.line("").line("# The way back: take these routes away again, last of all but the server's own.");
        RouterRemovals back = RouterRemovals.of(scope);
        part(text, "any router: remove prefix via next hop", back.generic());
        part(text, "Windows Server, PowerShell, removal", back.powershell());
        part(text, "Windows Server, netsh, removal", back.netsh());
        return ScriptFile.of("routers/routes.txt", text.toString());
    }

    private static void part(ScriptText text, String title, List<String> lines) {
        text.line("").line("# " + title);
        lines.forEach(text::line);
    }
}
