package outward.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the next start finds after an earlier one ended badly. */
class AdoptionTest {
    private static final Path FOLDER = Path.of("target", "adoption-test").toAbsolutePath();

    @BeforeEach
    void nothingIsLeft() throws IOException {
        Fresh.folder("adoption-test");
    }

    /** Starts the database, writes one row, and dies without a word. */
    public static void main(String[] arguments) throws SQLException {
        var postgres = EmbeddedPostgres.start(FOLDER, Distribution.bundled());
        try (var connection = postgres.superuser("outward");
                var statement = connection.createStatement()) {
            statement.execute("create table acknowledged as select 42 as number");
        }
        Runtime.getRuntime().halt(9);
    }

    @Test
    void a_server_that_outlived_its_application_is_adopted_with_every_acknowledged_row() throws Exception {
        assertThat(runMain()).isEqualTo(9);
        Postmaster orphan = Postmaster.of(FOLDER.resolve("cluster")).orElseThrow();
        var adopted = EmbeddedPostgres.start(FOLDER, Distribution.bundled());
        assertThat(adopted.url()).contains(":" + orphan.port() + "/");
        assertThat(number(adopted)).isEqualTo(42);
        adopted.stop();
        assertThat(Postmaster.of(FOLDER.resolve("cluster"))).isEmpty();
    }

    @Test
    void a_server_that_was_killed_too_is_started_again_with_every_acknowledged_row() throws Exception {
        assertThat(runMain()).isEqualTo(9);
        long pid = Postmaster.of(FOLDER.resolve("cluster")).orElseThrow().pid();
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        var restarted = EmbeddedPostgres.start(FOLDER, Distribution.bundled());
        assertThat(number(restarted)).isEqualTo(42);
        restarted.stop();
    }

    @Test
    void a_server_that_dies_before_its_application_is_started_again() throws Exception {
        var postgres = EmbeddedPostgres.start(FOLDER, Distribution.bundled());
        postgres.keepRunning();
        Postmaster first = Postmaster.of(FOLDER.resolve("cluster")).orElseThrow();
        ProcessHandle.of(first.pid()).orElseThrow().destroyForcibly();
        Postmaster second = first;
        for (int i = 0; i < 100 && second.equals(first); i++) {
            Thread.sleep(100);
            second = Postmaster.of(FOLDER.resolve("cluster")).orElse(first);
        }
        assertThat(second.pid()).isNotEqualTo(first.pid());
        assertThat(second.port()).isEqualTo(first.port());
        postgres.stop();
    }

    @Test
    void data_of_another_major_version_is_refused() throws IOException {
        Path cluster = Folders.owned(FOLDER.resolve("cluster"));
        Files.writeString(cluster.resolve("PG_VERSION"), "17\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(FOLDER, Distribution.bundled()))
                .hasMessageStartingWith("The data folder " + FOLDER
                        + " was written by PostgreSQL 17 and this Outward carries PostgreSQL 18: ");
    }

    @Test
    void root_can_start_it_where_user_name_spaces_are_forbidden() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root takes another account");
        var cluster = new Cluster(FOLDER, Distribution.bundled(), Account.NOBODY);
        cluster.initialise(new Secrets(FOLDER).file("superuser-password"));
        cluster.start(Port.kept(FOLDER));
        assertThat(cluster.runningPort()).isPresent();
        cluster.stop();
    }

    private static int runMain() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        List.of(java, "-cp", System.getProperty("java.class.path"), AdoptionTest.class.getName()))
                .inheritIO()
                .start()
                .waitFor();
    }

    private static int number(EmbeddedPostgres postgres) throws SQLException {
        try (var connection = postgres.superuser("outward");
                var rows = connection.createStatement().executeQuery("select number from acknowledged")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
