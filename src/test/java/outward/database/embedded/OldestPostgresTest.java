package outward.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The migrations run on the oldest PostgreSQL that an operator may bring. */
class OldestPostgresTest {
    private static final Path FOLDER = Path.of("target", "oldest-postgres").toAbsolutePath();

    @Test
    void every_migration_runs_on_postgresql_15() {
        var postgres = EmbeddedPostgres.start(FOLDER, new Oldest());
        try {
            TestPostgres.empty(postgres);
            var result = Flyway.configure()
                    .dataSource(postgres.url(), postgres.ownerRole(), postgres.ownerPassword())
                    .placeholders(Map.of("appRole", postgres.applicationRole()))
                    .load()
                    .migrate();
            assertThat(result.success).isTrue();
            assertThat(result.migrationsExecuted).isGreaterThanOrEqualTo(5);
        } finally {
            postgres.stop();
        }
    }

    /** The programs of PostgreSQL 15, which the build copies beside the classes. */
    private static final class Oldest implements Distribution {
        @Override
        public String version() {
            return "15.19";
        }

        @Override
        public InputStream archive() {
            try {
                var jar = new ZipFile("target/oldest-postgres.jar");
                return jar.getInputStream(jar.getEntry("postgres-linux-x86_64.txz"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
