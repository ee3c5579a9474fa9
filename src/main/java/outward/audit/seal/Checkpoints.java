package outward.audit.seal;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** The signed checkpoints of each tenant in a folder of its own, and the public key beside them. */
@ApplicationScoped
public class Checkpoints {
    private static final Logger LOG = Logger.getLogger(Checkpoints.class);

    private final Path folder;
    private final SigningKey key;
    private final ConcurrentHashMap<UUID, Optional<Checkpoint>> newest = new ConcurrentHashMap<>();

    Checkpoints(SealSettings settings) {
        this.folder = settings.checkpointFolder();
        this.key = SigningKey.of(settings.checkpointKey());
    }

    /** Auditors find the public key before there is a checkpoint. */
    void start(@Observes StartupEvent event) throws IOException {
        write(owned(folder), "public-key.pem", publicKey());
    }

    /** The key that checkpoints are checked with, in PEM form. */
    public String publicKey() {
        return key.verifying().pem();
    }

    String keyId() {
        return key.verifying().id();
    }

    /** The newest checkpoint of a tenant that this replica wrote. */
    public Optional<Checkpoint> newest(UUID tenant) {
        return newest.computeIfAbsent(tenant, this::read);
    }

    private Optional<Checkpoint> read(UUID tenant) {
        Path own = folder.resolve(tenant.toString());
        if (!Files.isDirectory(own)) {
            return Optional.empty();
        }
        try {
            List<NamedCheckpoint> kept = CheckpointFolder.read(own, key.verifying(), LOG::warn);
            return kept.isEmpty()
                    ? Optional.empty()
                    : Optional.of(kept.get(kept.size() - 1).checkpoint());
        } catch (IOException e) {
            throw new UncheckedIOException("the checkpoints in " + own + " cannot be read", e);
        }
    }

    /** Signs and keeps a checkpoint. */
    void add(Checkpoint checkpoint) {
        try {
            Path own = owned(folder.resolve(checkpoint.tenant().toString()));
            String name = String.format("%012d", checkpoint.entries()) + CheckpointFile.ENDING;
            write(own, name, CheckpointFile.sign(checkpoint, key).text());
            newest.put(checkpoint.tenant(), Optional.of(checkpoint));
        } catch (IOException e) {
            throw new UncheckedIOException("a checkpoint cannot be kept in " + folder, e);
        }
    }

    private static Path owned(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(folder, ownerOnly);
        }
        return folder;
    }

    private static void write(Path folder, String name, String content) throws IOException {
        Path partial = Files.createTempFile(folder, name, ".new");
        Files.writeString(partial, content);
        Files.move(partial, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
}
