package outward.runbook.script;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import outward.command.NetshWriter;
import outward.runbook.Scope;

/**
 * The cmd files of hosts, around the netsh lines: safe to run twice by a record of what was added, so that the way back
 * removes exactly that. The record and every message hold addresses and numbers only, never names.
 */
record CmdTexts(HoledText apply, HoledText backOut) {
    static CmdTexts of(Scope scope, HostKind kind, NetshWriter netsh) {
        List<CmdStep> steps = new ArrayList<>();
        steps.add(CmdStep.address(netsh, kind.prefixLength()));
        kind.routes().forEach(route -> steps.add(CmdStep.route(netsh, route)));
        String apply = apply(scope, steps);
        Collections.reverse(steps);
        return new CmdTexts(holed(apply), holed(backOut(scope, steps)));
    }

    private static HoledText holed(String lines) {
        return new HoledText(lines.lines().map(line -> line + "\r\n").reduce("", String::concat));
    }

    private static String apply(Scope scope, List<CmdStep> steps) {
        String purpose = "apply.cmd: sets the planned IPv6 address and routes of one management host.";
        Stream<String> parts = Stream.of(
                head(scope, purpose),
                """
                set "added="
                set "step=0"
                if not exist "%folder%" mkdir "%folder%"
                if errorlevel 1 goto failed""",
                numbered(steps, CmdStep::add),
                question(scope),
                APPLY_ENDING.replace("COUNT", Integer.toString(steps.size())));
        return join(parts);
    }

    private static String head(Scope scope, String purpose) {
        return "@echo off\n" + Stamp.of(scope, "rem", purpose) + """
                setlocal DisableDelayedExpansion
                set "folder=%ProgramData%\\Outward"
                set "record=%folder%\\cmd-""" + Hole.ID.mark() + ".txt\"";
    }

    private static String numbered(List<CmdStep> steps, Numbered lines) {
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            texts.add(lines.of(steps.get(at), at + 1));
        }
        return join(texts.stream());
    }

    private static String join(Stream<String> parts) {
        return String.join("\n", parts.filter(part -> !part.isEmpty()).toList());
    }

    /** The ping proves the server's way back; duplicate detection is given three seconds before it. */
    private static String question(Scope scope) {
        var server = scope.frame().server().address();
        return server == null
                ? ""
                : "ping -n 4 127.0.0.1 >nul\nping -6 -n 2 -w 3000 -S " + Hole.ADDRESS.mark() + " " + server
                        + "\nif errorlevel 1 goto silent";
    }

    private static final String APPLY_ENDING = """
            echo All COUNT commands are in force. Go on with verify.ps1.
            exit /b 0
            :failed
            echo Command %step% of COUNT failed. Those before it are in force, those after it were not run.
            echo An address or route that was there before was not touched. back-out.cmd takes back what was added.
            exit /b 1
            :silent
            echo The server did not answer a ping from the planned address. Likely causes: the server has its address
            echo with prefix length 128; IPv6 does not pass between; this host is not on the server's link; a firewall.
            if not defined added exit /b 1
            if /i "%~1"=="/keep" exit /b 1
            call "%~dp0back-out.cmd"
            exit /b 1""";

    private static String backOut(Scope scope, List<CmdStep> steps) {
        Stream<String> parts = Stream.of(
                head(scope, "back-out.cmd: takes back what apply.cmd recorded as added."),
                """
                if exist "%record%" goto recorded
                echo There is no record of apply.cmd on this computer, so nothing is removed. It has:
                netsh interface ipv6 show addresses
                netsh interface ipv6 show route
                exit /b 2
                :recorded""",
                numbered(steps, CmdStep::remove),
                BACK_OUT_ENDING);
        return join(parts);
    }

    private static final String BACK_OUT_ENDING = """
            echo What apply.cmd recorded as added for this plan is taken back. Recorded and still there:
            type "%record%"
            exit /b 0
            :failed
            echo Removal %step% failed; the record keeps what is still there. Look at it, then run this again.
            exit /b 1
            :forget
            findstr /l /x /v /c:%1 "%record%" >"%record%.new"
            move /y "%record%.new" "%record%" >nul
            exit /b 0""";

    /** The lines of a step, which know their number. */
    @FunctionalInterface
    private interface Numbered {
        String of(CmdStep step, int number);
    }
}
