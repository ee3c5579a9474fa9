package outward.runbook.script;

import java.util.List;
import java.util.stream.Stream;
import outward.runbook.Scope;

/** The text of apply.cmd: notes, records, sets, asks the server, and on a failure takes back what this run added. */
final class CmdApply {
    private static final String NOTES = """
            set "step=0"
            for /l %%n in (1,1,COUNT) do set "added%%n="
            if not exist "%folder%" mkdir "%folder%"
            type nul >>"%record%" || goto unrecorded
            if exist "%record%.before" goto noted
            netsh interface ipv6 show addresses >"%record%.before" || goto unrecorded
            netsh interface ipv6 show route >>"%record%.before" || goto unrecorded
            :noted""";

    private static final String ENDING = """
            echo All COUNT commands are in force. Go on with verify.ps1: proof of the way is SERVER_TCP, not a ping.
            exit /b 0
            :unrecorded
            echo The record cannot be written. Open cmd with "Run as administrator". Nothing was changed.
            exit /b 2
            :failed
            echo Stopped at command %step% of COUNT. Was done: those before it. Not done: it and those after it.
            echo An address or route that was there before was not touched.
            goto undo
            :silent
            echo Stopped after command COUNT of COUNT: the server did not answer a ping from the planned address.
            echo Likely causes: another computer has the address (below, a state other than preferred); the server has
            echo its address with prefix length 128; IPv6 does not pass between; this host is not on the server's link;
            echo a firewall.
            netsh interface ipv6 show addresses
            :undo
            if defined keep goto kept""";

    private static final String UNDONE = """
            echo What this run added is taken back, unless an error stands above. Recorded and still there:
            type "%record%"
            exit /b 1
            :kept
            echo Kept, as /keep asks; back-out.cmd takes back what is recorded.
            exit /b 1""";

    private CmdApply() {}

    static String text(Scope scope, List<CmdStep> steps) {
        String purpose = "apply.cmd: sets the planned IPv6 address and routes of one management host.";
        String count = Integer.toString(steps.size());
        return CmdTexts.join(Stream.of(
                CmdTexts.head(scope, purpose),
                NOTES.replace("COUNT", count),
                CmdTexts.numbered(steps, CmdStep::add),
                question(scope),
                ENDING.replace("COUNT", count),
                CmdTexts.backwards(steps, CmdStep::undo),
                UNDONE,
                CmdTexts.FORGET));
    }

    /** The ping proves the server's way back; duplicate detection is given three seconds before it. */
    private static String question(Scope scope) {
        var server = scope.frame().server().address();
        return server == null
                ? ""
                : "ping -n 4 127.0.0.1 >nul\nping -6 -n 2 -w 3000 -S " + Hole.ADDRESS.mark() + " " + server
                        + "\nif errorlevel 1 goto silent";
    }
}
