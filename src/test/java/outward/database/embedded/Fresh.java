package outward.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Empty data folders for tests; PostgreSQL's programs are unpacked once for all of them. */
final class Fresh {
    private Fresh() {}

    /** An empty folder of that name in the build's folder. */
    static Path folder(String name) throws IOException {
        Path target = Path.of("target").toAbsolutePath();
        Path programs = Unpacking.into(Folders.owned(target.resolve("programs")), Distribution.bundled());
        Path folder = Folders.emptied(target.resolve(name));
        Files.createSymbolicLink(folder.resolve(programs.getFileName()), programs);
        return folder;
    }
}
