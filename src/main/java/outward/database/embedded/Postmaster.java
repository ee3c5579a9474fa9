package outward.database.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** The server process that a cluster's {@code postmaster.pid} speaks of: process id in line 1, port in line 4. */
record Postmaster(long pid, int port) {
    private static final Pattern ZOMBIE = Pattern.compile("\\) Z ");

    /** Linux gives no id above 4194304. */
    private static final String IMPOSSIBLE_ID = "4194305";

    private static final Duration DYING = Duration.ofSeconds(10);
    private static final Duration WAIT = Duration.ofMillis(20);

    /** The living server of this cluster, left behind when an earlier application was killed. */
    static Optional<Postmaster> of(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 4) {
            return Optional.empty();
        }
        var found = new Postmaster(
                Long.parseLong(lines.get(0).strip()),
                Integer.parseInt(lines.get(3).strip()));
        return found.serves(cluster) ? Optional.of(found) : Optional.empty();
    }

    /**
     * Where nobody collects dead processes, a killed server keeps its process id and PostgreSQL would wait for it for
     * ever. An id that no process can have takes its place; PostgreSQL's own check of its shared memory stays. One that
     * is still dying is waited for.
     */
    static void forgetDead(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        Path process = Path.of("/proc", lines.get(0).strip());
        Instant patience = Instant.now().plus(DYING);
        while (isDying(process) && Instant.now().isBefore(patience)) {
            LockSupport.parkNanos(WAIT.toNanos());
        }
        if (isDead(process)) {
            lines.set(0, IMPOSSIBLE_ID);
            Files.write(file, lines);
        }
    }

    /** Its memory is given back, with its command line, before it is dead. */
    private static boolean isDying(Path process) throws IOException {
        try {
            return Files.readString(process.resolve("cmdline"), StandardCharsets.ISO_8859_1)
                            .isEmpty()
                    && !isDead(process);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private static boolean isDead(Path process) throws IOException {
        try {
            return ZOMBIE.matcher(Files.readString(process.resolve("stat"))).find();
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    /** A process id is given again after a while: the command line must name our cluster. */
    private boolean serves(Path cluster) throws IOException {
        Path commandLine = Path.of("/proc", Long.toString(pid), "cmdline");
        return Files.exists(commandLine)
                && Files.readString(commandLine, StandardCharsets.ISO_8859_1).contains(cluster.toString());
    }
}
