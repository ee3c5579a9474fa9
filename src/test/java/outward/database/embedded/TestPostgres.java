package outward.database.embedded;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import outward.TestOwner;

/** The embedded PostgreSQL for tests: the same bootstrap as the application's, an empty database each time. */
public final class TestPostgres implements QuarkusTestResourceLifecycleManager {
    private @Nullable EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        postgres = EmbeddedPostgres.start(Path.of("target", "test-data"), Distribution.bundled());
        empty(postgres);
        var properties = new HashMap<String, String>(TestOwner.SETTINGS);
        properties.put("quarkus.datasource.jdbc.url", postgres.url());
        properties.put("quarkus.datasource.username", postgres.applicationRole());
        properties.put("quarkus.datasource.password", postgres.applicationPassword());
        properties.put("quarkus.flyway.username", postgres.ownerRole());
        properties.put("quarkus.flyway.password", postgres.ownerPassword());
        properties.put("outward.factor-key", "another key that only tests use, 32 characters");
        properties.put("quarkus.http.access-log.enabled", "true");
        properties.put("quarkus.log.category.\"io.quarkus.http.access-log\".use-parent-handlers", "false");
        // Tests that ask for notices have them sent themselves.
        properties.put("outward.notices.every", "24H");
        properties.put("outward.notices.watch-every", "24H");
        properties.put("outward.downloads-a-minute", "120");
        properties.put("outward.session-key", "a key that only tests use, 32 characters and more");
        properties.put("outward.audit.checkpoint-folder", checkpoints().toString());
        properties.put("outward.audit.checkpoint-key", "another key that only tests use, as long");
        return properties;
    }

    /** A new folder: an earlier run's checkpoints speak of a database that is gone. */
    private static Path checkpoints() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "checkpoints");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Drops what an earlier run left. */
    static void empty(EmbeddedPostgres postgres) {
        try (var superuser = postgres.superuser("postgres");
                var statement = superuser.createStatement()) {
            statement.execute("drop database " + Roles.DATABASE + " with (force)");
            Roles.ensure(superuser, postgres.secrets());
            hurry(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** No test outlives a loss of power, so nothing waits for the disk; the application's settings are EmbeddedPostgresTest's. */
    private static void hurry(Statement statement) throws SQLException {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            statement.execute("alter system set " + setting + " = off");
        }
        statement.execute("select pg_reload_conf()");
    }

    @Override
    public void stop() {
        if (postgres != null) {
            postgres.stop();
        }
    }
}
