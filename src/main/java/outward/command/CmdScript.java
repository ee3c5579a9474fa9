package outward.command;

import java.util.List;

/** A {@code .cmd} file that runs lines one after the other and stops at the first that fails. */
public final class CmdScript {
    private CmdScript() {}

    /**
     * The file with these lines, as {@link NetshWriter} writes them. Delayed expansion is off, or exclamation marks in a
     * name would expand; what it prints holds numbers only, never data.
     */
    public static String of(List<String> lines) {
        ScriptText script = new ScriptText().line("@echo off").line("setlocal DisableDelayedExpansion");
        int number = 0;
        for (String line : lines) {
            number++;
            script.line(line).line("if errorlevel 1 (set \"failed=" + number + "\" & goto failed)");
        }
        return script.lines(ending(number)).toString();
    }

    private static String ending(int lines) {
        return """
                echo All %d commands succeeded.
                exit /b 0
                :failed
                echo Command %%failed%% of %d failed. Those before it succeeded, those after it were not run.
                exit /b 1
                """.formatted(lines, lines);
    }
}
