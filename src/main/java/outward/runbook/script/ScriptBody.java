package outward.runbook.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A script as it is stored, parted where the literals go; a line {@code # INCLUDE name} stands for that resource. */
final class ScriptBody {
    private static final String FOLDER = "/outward/runbook/";
    private static final String INCLUDE = "# INCLUDE ";
    private static final String LITERALS = "# LITERALS";

    private final StringBuilder start = new StringBuilder();
    private final StringBuilder end = new StringBuilder();
    private StringBuilder part = start;

    private ScriptBody() {}

    /** Reads a resource of this package's folder. */
    static ScriptBody of(String name) {
        ScriptBody body = new ScriptBody();
        body.take(name);
        return body;
    }

    private void take(String name) {
        for (String line : lines(name)) {
            if (line.equals(LITERALS)) {
                part = end;
            } else if (line.startsWith(INCLUDE)) {
                take(line.substring(INCLUDE.length()));
                part.append("\r\n");
            } else {
                part.append(line).append("\r\n");
            }
        }
    }

    private static List<String> lines(String name) {
        try (InputStream in = ScriptBody.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("There is no script body " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The class path cannot be read", e);
        }
    }

    /** What stands before the literals: the parameters. */
    String start() {
        return start.toString();
    }

    /** What stands after them. */
    String end() {
        return end.toString();
    }
}
