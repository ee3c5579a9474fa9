package outward.oidc;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A real Keycloak on loopback: the distribution that the build unpacks, with a realm of ours and at most 512 MB of heap. */
public final class KeycloakServer implements QuarkusTestResourceLifecycleManager {
    private static final Path HOME = Path.of(System.getProperty("keycloak.home"));
    private static final Path LOG = Path.of("target", "keycloak.log");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Where it will listen. */
    static final int PORT = freePort();

    static final String ISSUER = "http://127.0.0.1:" + PORT + "/realms/firm";

    private @Nullable Process process;

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, String> start() {
        long begun = System.nanoTime();
        try {
            Path data = HOME.resolve("data/import");
            Files.createDirectories(data);
            Files.copy(
                    Path.of("src/test/resources/outward/oidc/realm.json"),
                    data.resolve("realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
            var builder = new ProcessBuilder(
                    "/bin/bash",
                    HOME.resolve("bin/kc.sh").toString(),
                    "start-dev",
                    "--import-realm",
                    "--db=dev-mem",
                    "--http-host=127.0.0.1",
                    "--http-port=" + PORT);
            builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
            // It lives for seconds: 23 s of CPU to start in place of 38 s.
            builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            process = builder.redirectErrorStream(true)
                    .redirectOutput(LOG.toFile())
                    .start();
            await(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println("Keycloak: started in "
                + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s");
        return Map.of();
    }

    private static void await(Process process) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("Keycloak does not start; see " + LOG);
            }
        }
    }

    private static boolean answers() {
        var request = HttpRequest.newBuilder(URI.create(ISSUER + "/.well-known/openid-configuration"))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return pause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(300);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The script has a child that is the server. */
    @Override
    public void stop() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }
}
