package outward.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that are made once and kept in files which only their owner may read (0600). */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Path folder;

    /** Secrets kept in {@code keys/} under the data folder. */
    public Secrets(Path dataFolder) {
        this.folder = dataFolder.resolve("keys");
    }

    /** The secret of that name, 43 letters and digits (256 random bits); made and kept when it is not there. */
    public String get(String name) {
        try {
            Path file = file(name);
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the secret " + name + " cannot be kept in " + folder, e);
        }
    }

    /** The file that holds the secret of that name. */
    Path file(String name) throws IOException {
        Path file = Folders.owned(folder).resolve(name);
        if (!Files.exists(file)) {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Path partial = folder.resolve(name + ".new");
            Files.deleteIfExists(partial);
            Files.writeString(Files.createFile(partial, ownerOnly), random());
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
