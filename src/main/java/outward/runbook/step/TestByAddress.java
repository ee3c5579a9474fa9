package outward.runbook.step;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import outward.design.HostLine;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** Proves the path by address and with a TCP port before any name is published (safety Y12). */
final class TestByAddress implements Chapter {
    private static final String MORE = "# and likewise on every other host, from its own folder";
    private static final int SHOWN = 20;

    @Override
    public Stream<Step> steps(Scope scope) {
        if (scope.hosts().isEmpty()) {
            return Stream.empty();
        }
        StepDraft draft = new StepDraft("Test by address, with a port that is not ICMP")
                .where("every management host; PowerShell as administrator")
                .who(People.HOST_ADMINISTRATOR)
                .tell(
                        "Before any name is published. The report says for each question pass, fail or unknown; `reached` means"
                                + " that a closed port answered, which proves the path too.")
                .run(Dialect.POWERSHELL, reports(scope));
        var server = scope.frame().server().address();
        if (server != null) {
            draft.tell("By hand:").powershell("Test-NetConnection -ComputerName '" + server + "' -Port 5985");
        }
        return Stream.of(draft.expect(
                        server == null
                                ? "ADDRESS\\_USABLE and SOURCE\\_CHOSEN say pass."
                                : "ADDRESS\\_USABLE, ROUTE\\_THERE, SOURCE\\_CHOSEN and SERVER\\_PING say pass; SERVER\\_TCP"
                                        + " says pass or reached.")
                .undo("Nothing to undo. If a question fails, go back to the host's address and routes before going on.")
                .source("Microsoft: Test-NetConnection, Find-NetRoute; RFC 6724 on the source address")
                .step());
    }

    private static List<String> reports(Scope scope) {
        List<HostLine> hosts = scope.hosts();
        List<String> lines = new ArrayList<>(hosts.stream()
                .limit(SHOWN)
                .map(h -> ".\\" + HostFolder.windowsPath(h) + "\\verify.ps1 -OutFile .\\"
                        + outward.runbook.FolderName.of(h) + ".json")
                .toList());
        if (hosts.size() > SHOWN) {
            lines.add(MORE);
        }
        return lines;
    }
}
