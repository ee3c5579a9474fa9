package outward.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the first word of the command line leads to, in a process of its own. */
class CommandWordTest {
    private record Ended(int exit, String said) {}

    @TempDir
    Path folder;

    @Test
    void a_mistyped_command_names_the_right_ones_and_starts_nothing() throws Exception {
        Ended ended = run("plna", "estate.yaml");
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.said())
                .startsWith("Without words Outward serves until it is told to end.")
                .contains("plan ESTATE.yaml", "audit ", "firm add NAME EMAIL");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void help_is_no_mistake() throws Exception {
        Ended ended = run("--help");
        assertThat(ended.exit()).isZero();
        assertThat(ended.said()).startsWith("Without words Outward serves");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void the_word_plan_plans() throws Exception {
        Ended ended = run("plan", "nowhere.yaml");
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.said()).isEqualTo("Cannot be read or written: nowhere.yaml\n");
    }

    private Ended run(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Outward.class.getName()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), said);
    }
}
