package outward.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The packaged application as a process of its own, with an empty database in a temporary folder. */
final class RunningOutward implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TOKEN = "benchmark-token-benchmark-token-benchmark";

    private final Process process;
    private final URI base;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private RunningOutward(Process process, int port) {
        this.process = process;
        this.base = URI.create("http://127.0.0.1:" + port);
    }

    static RunningOutward start() throws Exception {
        int port = freePort();
        var builder = new ProcessBuilder("java", "-Xmx256m", "-jar", "target/quarkus-app/quarkus-run.jar");
        Path folder = Files.createTempDirectory("outward-benchmark");
        builder.environment().put("OUTWARD_DATA_DIR", folder.resolve("data").toString());
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().put("OUTWARD_BOOTSTRAP_EMAIL", "owner@example.org");
        builder.environment().put("OUTWARD_BOOTSTRAP_PASSWORD", "a password for benchmarks");
        builder.environment().put("OUTWARD_BOOTSTRAP_TENANT", "Benchmark");
        builder.environment().put("OUTWARD_BOOTSTRAP_TOKEN", TOKEN);
        builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
        var running = new RunningOutward(builder.start(), port);
        running.awaitReady();
        return running;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws Exception {
        var request = HttpRequest.newBuilder(base.resolve("/q/health/ready")).build();
        for (int i = 0; i < 120; i++) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // The port opens when the application has started.
            }
            Thread.sleep(500);
        }
        throw new IllegalStateException("the application did not start within a minute");
    }

    /** One call of the machine interface; anything but success is an error. */
    JsonNode call(String method, String path, @Nullable Object body) throws Exception {
        var publisher = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        var request = HttpRequest.newBuilder(base.resolve("/api/v1" + path))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/json")
                .method(method, publisher)
                .build();
        var response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(method + " " + path + " answered " + response.statusCode());
        }
        return JSON.readTree(response.body());
    }

    /** Processor time that the application and its database have used so far. */
    double cpuSeconds() {
        return Stream.concat(
                                Stream.of(process.toHandle()),
                                ProcessHandle.allProcesses().filter(this::isDatabase))
                        .flatMap(p -> p.info().totalCpuDuration().stream())
                        .mapToLong(Duration::toMillis)
                        .sum()
                / 1000.0;
    }

    /** The database's processes are children of a postmaster that was started for this application. */
    private boolean isDatabase(ProcessHandle other) {
        return other.info().command().filter(c -> c.endsWith("/postgres")).isPresent()
                && other.info()
                        .startInstant()
                        .filter(s -> s.isAfter(process.info().startInstant().orElseThrow()))
                        .isPresent();
    }

    long residentMebibytes() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(l -> l.startsWith("VmRSS:"))
                    .mapToLong(l -> Long.parseLong(l.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
