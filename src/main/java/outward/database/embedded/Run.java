package outward.database.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs one of PostgreSQL's programs to its end. */
final class Run {
    private Run() {}

    /** Runs the command, what it prints going to the log; refuses with its last lines when it fails. */
    static void orFail(List<String> command, Path log, String what) throws IOException {
        int code = code(command, ProcessBuilder.Redirect.appendTo(log.toFile()));
        if (code != 0) {
            throw new EmbeddedFailure(what + " (exit code " + code + "). The end of " + log + ":\n" + tail(log));
        }
    }

    /** True when the command can be run and ends well. */
    static boolean succeeds(List<String> command) {
        try {
            return code(command, ProcessBuilder.Redirect.DISCARD) == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static int code(List<String> command, ProcessBuilder.Redirect output) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + command.get(0) + " ran", e);
        }
    }

    private static String tail(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
    }
}
