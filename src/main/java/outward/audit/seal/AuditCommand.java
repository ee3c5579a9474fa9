package outward.audit.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code audit verify EXPORT --checkpoints DIR --key PUB [--until TIME]}: checks an export without server, database or
 * network. Answers 0 when everything fits, 1 when something does not, 2 when it cannot be told; one line per problem.
 */
public final class AuditCommand {
    private static final String USAGE =
            "Usage: audit verify EXPORT --checkpoints FOLDER --key PUBLIC-KEY [--until 2026-01-31T12:00:00Z]";

    /** What the command was given. */
    private record Call(Path export, Path checkpoints, Path key, Instant until) {}

    private final PrintStream out;
    private int problems;

    private AuditCommand(PrintStream out) {
        this.out = out;
    }

    /** Runs it and answers the exit code. */
    public static int run(List<String> arguments, PrintStream out) {
        Call call = call(arguments);
        if (call == null) {
            out.println(USAGE);
            return 2;
        }
        try {
            return new AuditCommand(out).verify(call);
        } catch (IOException e) {
            out.println("Cannot be read: " + e.getMessage());
            return 2;
        }
    }

    private static @Nullable Call call(List<String> words) {
        boolean form = words.size() == 7 || words.size() == 9;
        if (!form || !words.subList(0, 2).equals(List.of("audit", "verify"))) {
            return null;
        }
        String checkpoints = option(words, "--checkpoints");
        String key = option(words, "--key");
        String until = words.size() == 7 ? Instant.MAX.toString() : option(words, "--until");
        if (checkpoints == null || key == null || until == null) {
            return null;
        }
        try {
            return new Call(Path.of(words.get(2)), Path.of(checkpoints), Path.of(key), Instant.parse(until));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String option(List<String> words, String name) {
        for (int i = 3; i + 1 < words.size(); i += 2) {
            if (words.get(i).equals(name)) {
                return words.get(i + 1);
            }
        }
        return null;
    }

    private int verify(Call call) throws IOException {
        var key = VerifyingKey.read(Files.readString(call.key(), StandardCharsets.ISO_8859_1));
        if (key.isEmpty()) {
            out.println("The key is not an Ed25519 public key in PEM form.");
            return 2;
        }
        var checkpoints = new ArrayList<>(CheckpointFolder.read(call.checkpoints(), key.get(), this::problem));
        checkpoints.removeIf(c -> c.checkpoint().at().isAfter(call.until()));
        var check = new ExportCheck(checkpoints, this::problem);
        try (InputStream export = Files.newInputStream(call.export())) {
            check.run(export);
        }
        return conclude(check);
    }

    private void problem(String sentence) {
        problems++;
        out.println(sentence);
    }

    private int conclude(ExportCheck check) {
        if (problems > 0) {
            return 1;
        }
        if (check.vouchedFor() < check.entries()) {
            out.println("Entries " + (check.vouchedFor() + 1) + " to " + check.entries()
                    + " stand behind the last checkpoint given: nothing outside of the database vouches for them.");
            return 2;
        }
        out.println(
                "All " + check.entries() + " entries are as they were sealed, and a checkpoint vouches for the last."
                        + " Entries written after the newest checkpoint that you hold could be missing unnoticed.");
        return 0;
    }
}
