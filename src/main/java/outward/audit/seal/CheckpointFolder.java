package outward.audit.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads the checkpoints in one folder. */
final class CheckpointFolder {
    private CheckpointFolder() {}

    /** Those signed with the key, in the order of their names; each other is told as a problem. */
    static List<NamedCheckpoint> read(Path folder, VerifyingKey key, Consumer<String> problems) throws IOException {
        List<Path> files;
        try (var listed = Files.list(folder)) {
            files = listed.filter(f -> f.toString().endsWith(CheckpointFile.ENDING))
                    .sorted()
                    .toList();
        }
        List<NamedCheckpoint> checkpoints = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            CheckpointFile.read(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .ifPresentOrElse(
                            read -> accept(name, read, key, checkpoints, problems),
                            () -> problems.accept("Checkpoint " + name + " is not written as checkpoints are."));
        }
        return checkpoints;
    }

    private static void accept(
            String name,
            CheckpointFile file,
            VerifyingKey key,
            List<NamedCheckpoint> checkpoints,
            Consumer<String> problems) {
        if (file.isSignedWith(key)) {
            checkpoints.add(new NamedCheckpoint(name, file.checkpoint()));
        } else {
            problems.accept("Checkpoint " + name + " is not signed with this key (" + key.id() + ").");
        }
    }
}
