package outward.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedPostgresTest {
    private static final Path FOLDER = Path.of("target", "embedded test").toAbsolutePath();
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException {
        Fresh.folder("embedded test");
        postgres = EmbeddedPostgres.start(FOLDER, Distribution.bundled());
    }

    @AfterAll
    static void stop() {
        postgres.stop();
    }

    @ParameterizedTest
    @CsvSource({
        // what keeps an acknowledged write
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        // who can reach it, and how passwords are kept
        "listen_addresses, 127.0.0.1",
        "password_encryption, scram-sha-256",
        "unix_socket_directories, ''"
    })
    void the_server_is_durable_and_reachable_from_this_machine_only(String setting, String value) throws SQLException {
        assertThat(show("show " + setting)).isEqualTo(value);
    }

    @Test
    void every_way_in_asks_for_a_password() throws SQLException {
        assertThat(show("select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
                .isEqualTo("scram-sha-256");
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.url(), postgres.applicationRole(), "guess"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void the_version_is_the_one_that_the_distribution_names() throws SQLException {
        assertThat(show("show server_version")).isEqualTo(Distribution.bundled().version());
    }

    @Test
    void secrets_are_readable_by_their_owner_only() throws IOException {
        try (var files = Files.list(FOLDER.resolve("keys"))) {
            List<String> permissions =
                    files.map(EmbeddedPostgresTest::permissions).distinct().toList();
            assertThat(permissions).containsExactly("rw-------");
        }
        assertThat(permissions(FOLDER)).isEqualTo("rwx------");
    }

    @Test
    void a_second_application_on_the_folder_is_told_what_to_do() {
        assertThatThrownBy(() -> EmbeddedPostgres.start(FOLDER, Distribution.bundled()))
                .isInstanceOf(EmbeddedFailure.class)
                .hasMessage("Another Outward is using the data folder " + FOLDER
                        + ": stop it first, or give this one a folder of its own with OUTWARD_DATA_DIR.");
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String show(String query) throws SQLException {
        try (var connection = postgres.superuser("outward");
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
