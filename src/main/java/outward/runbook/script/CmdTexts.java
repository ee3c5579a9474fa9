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
        return new CmdTexts(holed(CmdApply.text(scope, steps)), holed(CmdBackOut.text(scope, steps)));
    }

    private static HoledText holed(String lines) {
        return new HoledText(lines.lines().map(line -> line + "\r\n").reduce("", String::concat));
    }

    /** What both files begin with: nothing is done on another computer, or where the record cannot be written. */
    static String head(Scope scope, String purpose) {
        return "@echo off\n" + Stamp.of(scope, "rem", purpose).replace("\r", "")
                + """
                setlocal DisableDelayedExpansion
                set "folder=%ProgramData%\\Outward"
                set "record=%folder%\\cmd-ID.txt"
                set "here="
                set "keep="
                for %%a in (%*) do if /i "%%~a"=="/here" set "here=yes"
                for %%a in (%*) do if /i "%%~a"=="/keep" set "keep=yes"
                if /i "%COMPUTERNAME%"=="COMPUTER" set "here=yes"
                if defined here goto named
                echo This file is for another computer. Run it there, or add /here if the names differ on purpose.
                echo Nothing was changed.
                exit /b 2
                :named""".replace("ID", Hole.ID.mark()).replace("\"COMPUTER\"", "\"" + Hole.COMPUTER.mark() + "\"");
    }

    /** Each step's lines with its number, the first is 1. */
    static String numbered(List<CmdStep> steps, Numbered lines) {
        return join(texts(steps, lines).stream());
    }

    /** The same from the last step to the first, each with the number that it has. */
    static String backwards(List<CmdStep> steps, Numbered lines) {
        List<String> texts = texts(steps, lines);
        Collections.reverse(texts);
        return join(texts.stream());
    }

    private static List<String> texts(List<CmdStep> steps, Numbered lines) {
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            texts.add(lines.of(steps.get(at), at + 1));
        }
        return texts;
    }

    static String join(Stream<String> parts) {
        return String.join("\n", parts.filter(part -> !part.isEmpty()).toList());
    }

    /** Takes one line out of the record; called with the line in quotes. */
    static final String FORGET = """
            :forget
            findstr /l /x /v /c:%1 "%record%" >"%record%.new"
            move /y "%record%.new" "%record%" >nul
            exit /b 0""";

    /** The lines of a step, which know their number. */
    @FunctionalInterface
    interface Numbered {
        String of(CmdStep step, int number);
    }
}
