package outward.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;

/** A namespace with a listener in it that serves as the client of one plan after another, for the listener starts slowly. */
final class ClientSeat implements AutoCloseable {
    private final String namespace;
    private final Process listener;

    /** Starts the listener in this namespace, which stands already, and waits until it listens. */
    ClientSeat(String namespace) {
        this.namespace = namespace;
        try {
            listener = new ProcessBuilder(
                            "ip",
                            "netns",
                            "exec",
                            namespace,
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx16m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            classes(),
                            Listener.class.getName())
                    .redirectError(Redirect.INHERIT)
                    .start();
            awaitReady(listener.inputReader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String classes() {
        return Path.of("target", "test-classes").toAbsolutePath().toString();
    }

    private static void awaitReady(BufferedReader output) throws IOException {
        String line = output.readLine();
        if (!Listener.READY.equals(line)) {
            throw new IllegalStateException("The listener says " + line);
        }
    }

    String namespace() {
        return namespace;
    }

    /** Ends the listener by ending its input. */
    @Override
    public void close() {
        try {
            listener.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        listener.onExit().join();
    }
}
