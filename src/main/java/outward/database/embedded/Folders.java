package outward.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;

/** Folders that only their owner may enter. */
final class Folders {
    private Folders() {}

    /** The folder, made with its parents if it is not there. */
    static Path owned(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(folder, ownerOnly);
        }
        return folder;
    }

    /** The folder, empty. */
    static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            delete(folder);
        }
        return owned(folder);
    }

    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (var walk = Files.walk(folder)) {
            deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
