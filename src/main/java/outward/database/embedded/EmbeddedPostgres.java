package outward.database.embedded;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** A running PostgreSQL of our own, on loopback, whose data lives in one folder. */
public final class EmbeddedPostgres {
    private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class);
    private static final Duration ROUND = Duration.ofSeconds(1);

    private final FileLock lock;
    private final Cluster cluster;
    private final Secrets secrets;
    private final int port;
    private volatile boolean stopped;

    private EmbeddedPostgres(FileLock lock, Cluster cluster, Secrets secrets, int port) {
        this.lock = lock;
        this.cluster = cluster;
        this.secrets = secrets;
        this.port = port;
    }

    /**
     * Starts the database of that folder, or adopts the server that a killed application left running on it. Refuses,
     * with a sentence, a folder that is in use or was written by another major version.
     */
    public static EmbeddedPostgres start(Path dataFolder, Distribution distribution) {
        try {
            Path folder = Folders.owned(dataFolder.toAbsolutePath().normalize());
            FileLock lock = DataLock.take(folder);
            var secrets = new Secrets(folder);
            var cluster = new Cluster(folder, distribution, Account.find());
            cluster.initialise(secrets.file("superuser-password"));
            var running = new EmbeddedPostgres(lock, cluster, secrets, serve(folder, cluster));
            try (var superuser = running.superuser("postgres")) {
                Roles.ensure(superuser, secrets);
            }
            return running;
        } catch (IOException | SQLException e) {
            throw new EmbeddedFailure(
                    "The embedded PostgreSQL in " + dataFolder + " cannot be started: " + e.getMessage(), e);
        }
    }

    private static int serve(Path folder, Cluster cluster) throws IOException {
        Optional<Integer> running = cluster.runningPort();
        if (running.isPresent()) {
            return running.get();
        }
        int port = Port.kept(folder);
        cluster.start(port);
        return port;
    }

    Secrets secrets() {
        return secrets;
    }

    /** A connection with all rights, for setting up. */
    Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", secrets.get("superuser-password"));
    }

    /** JDBC address of the application's database. */
    public String url() {
        return url(Roles.DATABASE);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Name of the role that serves requests. */
    public String applicationRole() {
        return Roles.APPLICATION;
    }

    /** Password of the role that serves requests. */
    public String applicationPassword() {
        return secrets.get("application-password");
    }

    /** Name of the role that owns the tables and runs migrations. */
    public String ownerRole() {
        return Roles.OWNER;
    }

    /** Password of the role that owns the tables. */
    public String ownerPassword() {
        return secrets.get("owner-password");
    }

    /** From now on the server is started again, within a second or two, should it die before its application. */
    public void keepRunning() {
        var watch = new Thread(new Watch(ROUND, this::startAgainIfDead, () -> stopped), "watch-postgresql");
        watch.setDaemon(true);
        watch.start();
    }

    private synchronized void startAgainIfDead() throws IOException {
        if (!stopped && cluster.runningPort().isEmpty()) {
            LOG.warn("The embedded PostgreSQL died and is started again.");
            cluster.start(port);
        }
    }

    /** Stops the server and frees the folder. */
    public synchronized void stop() {
        stopped = true;
        try {
            cluster.stop();
            lock.channel().close();
        } catch (IOException e) {
            throw new EmbeddedFailure("The embedded PostgreSQL did not stop: " + e.getMessage(), e);
        }
    }
}
