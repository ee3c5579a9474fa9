package outward.runbook.script;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import outward.design.HostLine;
import outward.runbook.FolderName;
import outward.runbook.Runbook;

/** Scripts that run those of one computer's hosts in turn; each keeps its own record, and stops the rest when it fails. */
public final class CombinedScripts {
    private CombinedScripts() {}

    /** apply-all, verify-all and back-out-all for these lines, in their order; the way back is in reverse. */
    public static List<ScriptFile> of(List<HostLine> lines) {
        List<String> folders = lines.stream().map(CombinedScripts::folder).toList();
        List<String> reversed = new ArrayList<>(folders);
        Collections.reverse(reversed);
        return List.of(
                file("apply-all.ps1", "runs apply.ps1 of each site on this one computer.", folders),
                file("verify-all.ps1", "runs verify.ps1 of each site on this one computer; changes nothing.", folders),
                file("back-out-all.ps1", "runs back-out.ps1 of each site, the last one first.", reversed));
    }

    /** Where the scripts of a line stand, as Windows writes it. */
    public static String folder(HostLine line) {
        return "hosts\\" + FolderName.of(line);
    }

    private static ScriptFile file(String name, String purpose, List<String> folders) {
        ScriptBody body = ScriptBody.of(name);
        String parts = folders.stream().map(f -> "'" + f + "'").collect(Collectors.joining(", ", "@(", ")"));
        return ScriptFile.of(
                name,
                "# " + name + ": " + purpose + "\r\n# " + Runbook.NOT_RUN_ON_WINDOWS + "\r\n" + body.start()
                        + "$parts = " + parts + "\r\n\r\n" + body.end());
    }
}
