package outward.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One bash for many scripts. Whatever ends it or this JVM ends its input, and then it runs its farewell. */
final class Shell implements AutoCloseable {
    private static final String END = "--end-of-output-- ";

    private final Process bash;
    private final Writer input;
    private final BufferedReader output;

    /** A shell that runs this script when it ends, however it ends short of a kill. */
    Shell(String farewell) {
        try {
            bash = new ProcessBuilder("bash").redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        input = new OutputStreamWriter(bash.getOutputStream(), StandardCharsets.UTF_8);
        output = bash.inputReader(StandardCharsets.UTF_8);
        send("trap \"" + farewell.replace("\"", "\\\"") + "\" EXIT\n");
    }

    /** The lines that this script prints; refuses, as a bug, a script of which a command fails. */
    List<String> run(String script) {
        send("( set -e\n" + script + "\n) </dev/null 2>&1\necho \"" + END + "$?\"\n");
        List<String> lines = new ArrayList<>();
        String line = next();
        while (!line.startsWith(END)) {
            lines.add(line);
            line = next();
        }
        if (!line.equals(END + "0")) {
            throw new IllegalStateException("The shell answers " + lines + " to\n" + script);
        }
        return lines;
    }

    private void send(String text) {
        try {
            input.write(text);
            input.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String next() {
        try {
            String line = output.readLine();
            if (line == null) {
                throw new IllegalStateException("The shell has ended.");
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it and waits for its farewell. */
    @Override
    public void close() {
        try {
            input.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bash.onExit().join();
    }
}
