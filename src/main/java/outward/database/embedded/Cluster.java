package outward.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One PostgreSQL data folder and the programs that work on it. */
final class Cluster {
    /**
     * Small memory for one application on the same machine; what keeps an acknowledged write (fsync,
     * synchronous_commit, full_page_writes) stays as PostgreSQL has it. No replication, so the smallest log.
     */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", "''"),
            Map.entry("max_connections", "24"),
            Map.entry("shared_buffers", "24MB"),
            Map.entry("maintenance_work_mem", "32MB"),
            Map.entry("max_wal_size", "256MB"),
            Map.entry("wal_level", "minimal"),
            Map.entry("max_wal_senders", "0"),
            Map.entry("max_parallel_workers_per_gather", "0"),
            Map.entry("max_logical_replication_workers", "0"),
            Map.entry("autovacuum_max_workers", "1"),
            Map.entry("jit", "off"),
            Map.entry("log_min_messages", "fatal"));

    private final Distribution distribution;
    private final Path folder;
    private final Path data;
    private final Path programs;
    private final Account account;

    Cluster(Path folder, Distribution distribution, Account account) throws IOException {
        this.distribution = distribution;
        this.folder = folder;
        this.data = folder.resolve("cluster");
        this.programs = Unpacking.into(folder, distribution).resolve("bin");
        this.account = account;
    }

    /** Makes the data folder if there is none; refuses one of another major version. */
    void initialise(Path superuserPassword) throws IOException {
        if (!Files.exists(data)) {
            initdb(superuserPassword);
        }
        String found = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!found.equals(distribution.major())) {
            throw new EmbeddedFailure("The data folder " + folder + " was written by PostgreSQL " + found
                    + " and this Outward carries PostgreSQL " + distribution.major()
                    + ": start the Outward that wrote it, or bring the data over with pg_dump (see deploy/README.md).");
        }
        account.own(data);
    }

    private void initdb(Path superuserPassword) throws IOException {
        Path partial = Folders.emptied(folder.resolve("cluster-new"));
        account.own(partial);
        Path password = Files.copy(superuserPassword, folder.resolve("initdb-password"));
        account.own(password);
        try {
            run(
                    "PostgreSQL's data folder could not be made",
                    List.of("initdb", "-D", partial.toString(), "-U", "postgres", "-A", "scram-sha-256"),
                    List.of("--pwfile=" + password, "--data-checksums", "-E", "UTF8", "--locale=C.UTF-8"));
        } finally {
            Files.delete(password);
        }
        Files.move(partial, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The port of a server that runs on this data already. */
    Optional<Integer> runningPort() throws IOException {
        return Postmaster.of(data).map(Postmaster::port);
    }

    /** Starts the server and waits until it takes connections. */
    void start(int port) throws IOException {
        Postmaster.forgetDead(data);
        var settings = new TreeMap<>(SETTINGS);
        settings.putAll(distribution.settings());
        String options = settings.entrySet().stream()
                .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(" ", "-p " + port + " ", ""));
        run(
                "PostgreSQL did not start",
                List.of("pg_ctl", "start", "-D", data.toString(), "-w", "-t", "120"),
                List.of("-l", log().toString(), "-o", options));
    }

    /** Ends the server after rolling back what is open; acknowledged work is on disk. */
    void stop() throws IOException {
        run(
                "PostgreSQL did not stop",
                List.of("pg_ctl", "stop", "-D", data.toString()),
                List.of("-m", "fast", "-w", "-t", "60"));
    }

    private void run(String failure, List<String> program, List<String> options) throws IOException {
        var command = new java.util.ArrayList<>(program);
        command.set(0, programs.resolve(program.get(0)).toString());
        command.addAll(options);
        Run.orFail(account.command(command), log(), failure);
    }

    private Path log() {
        return folder.resolve("postgresql.log");
    }
}
