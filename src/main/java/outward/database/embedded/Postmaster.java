package outward.database.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The server process that a cluster's {@code postmaster.pid} speaks of: process id in line 1, port in line 4. */
record Postmaster(long pid, int port) {
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

    /** A process id is given again after a while: the command line must name our cluster. */
    private boolean serves(Path cluster) throws IOException {
        Path commandLine = Path.of("/proc", Long.toString(pid), "cmdline");
        return Files.exists(commandLine)
                && Files.readString(commandLine, StandardCharsets.ISO_8859_1).contains(cluster.toString());
    }
}
