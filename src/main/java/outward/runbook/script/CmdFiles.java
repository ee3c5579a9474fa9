package outward.runbook.script;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.command.AddRoute;
import outward.command.ScriptText;
import outward.design.HostLine;
import outward.design.Route;
import outward.runbook.Scope;

/**
 * The cmd files of hosts, around the netsh lines: safe to run twice by a record of what was added, so that the way back
 * removes exactly that. The record and every message hold addresses and numbers only, never names.
 */
final class CmdFiles {
    private final String applyStamp;
    private final String backOutStamp;
    private final @Nullable Ipv6 server;

    CmdFiles(Scope scope) {
        applyStamp =
                Stamp.of(scope, "rem", "apply.cmd: sets the planned IPv6 address and routes of one management host.");
        backOutStamp = Stamp.of(scope, "rem", "back-out.cmd: takes back what apply.cmd recorded as added.");
        server = scope.frame().server().address();
    }

    String apply(HostLine host, List<String> netsh) {
        ScriptText script = head(applyStamp, host)
                .line("set \"added=\"")
                .line("set \"step=0\"")
                .line("if not exist \"%folder%\" mkdir \"%folder%\"")
                .line("if errorlevel 1 goto failed");
        List<String> records = records(host);
        for (int at = 0; at < netsh.size(); at++) {
            add(script, at + 1, records.get(at), netsh.get(at));
        }
        return script.lines(question(host)).lines(applyEnding(netsh.size())).toString();
    }

    private static ScriptText head(String stamp, HostLine host) {
        return new ScriptText()
                .line("@echo off")
                .lines(stamp)
                .line("setlocal DisableDelayedExpansion")
                .line("set \"folder=%ProgramData%\\Outward\"")
                .line("set \"record=%folder%\\cmd-" + host.id() + ".txt\"");
    }

    /** What is recorded for each line, in the order of the lines. */
    private static List<String> records(HostLine host) {
        List<String> records = new ArrayList<>();
        records.add("address " + host.address() + "/" + host.prefixLength());
        if (host.defaultGateway() != null) {
            records.add("route " + AddRoute.EVERYWHERE + " " + host.defaultGateway());
        }
        for (Route route : host.routes()) {
            records.add("route " + route.destination() + " " + route.nextHop());
        }
        return records;
    }

    private static void add(ScriptText script, int step, String record, String netsh) {
        script.line("set \"step=" + step + "\"")
                .line("findstr /l /x /c:\"" + record + "\" \"%record%\" >nul 2>nul")
                .line("if not errorlevel 1 goto done" + step)
                .line(netsh)
                .line("if errorlevel 1 goto failed")
                .line(">>\"%record%\" echo " + record)
                .line("set \"added=yes\"")
                .line(":done" + step);
    }

    /** The ping proves the server's way back; duplicate detection is given three seconds before it. */
    private String question(HostLine host) {
        Ipv6 address = Objects.requireNonNull(host.address(), "a configured host has an address");
        return server == null ? "" : """
                ping -n 4 127.0.0.1 >nul
                ping -6 -n 2 -w 3000 -S %s %s
                if errorlevel 1 goto silent""".formatted(address, server);
    }

    private static String applyEnding(int lines) {
        return """
                echo All %1$d commands are in force. Go on with verify.ps1.
                exit /b 0
                :failed
                echo Command %%step%% of %1$d failed. Those before it are in force, those after it were not run.
                echo An address or route that was there before was not touched. back-out.cmd takes back what was added.
                exit /b 1
                :silent
                echo The server did not answer a ping from the planned address. Likely causes: the server has its address
                echo with prefix length 128; IPv6 does not pass between; this host is not on the server's link; a firewall.
                if not defined added exit /b 1
                if /i "%%~1"=="/keep" exit /b 1
                call "%%~dp0back-out.cmd"
                exit /b 1""".formatted(lines);
    }

    String backOut(HostLine host, List<String> netsh) {
        ScriptText script = head(backOutStamp, host).lines("""
                if exist "%record%" goto recorded
                echo There is no record of apply.cmd on this computer, so nothing is removed. It has:
                netsh interface ipv6 show addresses
                netsh interface ipv6 show route
                exit /b 2
                :recorded""");
        List<String> records = records(host);
        Collections.reverse(records);
        for (int at = 0; at < netsh.size(); at++) {
            remove(script, at + 1, records.get(at), netsh.get(at));
        }
        return script.lines(BACK_OUT_ENDING).toString();
    }

    private static void remove(ScriptText script, int step, String record, String netsh) {
        script.line("set \"step=" + step + "\"")
                .line("findstr /l /x /c:\"" + record + "\" \"%record%\" >nul 2>nul")
                .line("if errorlevel 1 goto done" + step)
                .line(netsh)
                .line("if errorlevel 1 goto failed")
                .line("call :forget \"" + record + "\"")
                .line(":done" + step);
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
}
