package outward.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be said about deploy/ without a container engine and without systemd as the first process. */
class DeployTest {
    private static final Path DEPLOY = Path.of("deploy");

    @Test
    void systemd_finds_nothing_wrong_with_the_unit() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/systemd-analyze")), "systemd-analyze is not installed");
        var process = new ProcessBuilder("systemd-analyze", "verify", "deploy/outward.service")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(output.lines().filter(line -> line.contains("outward.service")))
                .isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void what_the_image_copies_is_what_the_build_makes_and_the_context_holds() throws IOException {
        assertThat(found("Dockerfile", "(?m)^COPY (?:--\\S+ )*(\\S+) \\S+$")).containsExactly("target/quarkus-app/");
        assertThat(Files.readAllLines(DEPLOY.resolve("Dockerfile.dockerignore")))
                .contains("!target/quarkus-app/");
    }

    @Test
    void what_compose_mounts_and_builds_is_there() throws IOException {
        Stream<String> mounted = found("compose.yaml", "(?m)^ +- \\./(\\S+?):");
        assertThat(mounted.map(DEPLOY::resolve)).isNotEmpty().allMatch(Files::isExecutable);
        assertThat(found("compose.yaml", "dockerfile: (\\S+)").map(Path::of))
                .isNotEmpty()
                .allMatch(Files::isRegularFile);
    }

    @Test
    void every_variable_that_compose_needs_is_in_the_example() throws IOException {
        String example = Files.readString(DEPLOY.resolve("env.example"));
        List<String> needed =
                found("compose.yaml", "\\$\\{(\\w+):\\?}").distinct().toList();
        assertThat(needed).isNotEmpty().allSatisfy(name -> assertThat(example).contains(name + "="));
    }

    @Test
    void unit_and_image_start_the_jar_that_the_build_makes() throws IOException {
        assertThat(Files.readString(DEPLOY.resolve("outward.service"))).contains("quarkus-app/quarkus-run.jar");
        assertThat(Files.readString(DEPLOY.resolve("Dockerfile"))).contains("/opt/outward/quarkus-run.jar");
    }

    private static Stream<String> found(String file, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(DEPLOY.resolve(file)))
                .results()
                .map(DeployTest::first);
    }

    private static String first(MatchResult result) {
        return result.group(1);
    }
}
