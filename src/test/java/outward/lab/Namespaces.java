package outward.lab;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Linux network namespaces: whether this machine lets a test make them, and names that no other run uses. */
final class Namespaces {
    private static final AtomicInteger LAST = new AtomicInteger();

    private Namespaces() {}

    /** Skips the test, saying why, where namespaces cannot be made. */
    static void require() {
        String probe = prefix() + "probe";
        String said = said("ip netns add " + probe + " && ip netns exec " + probe + " ip -6 route show; code=$?;"
                + " ip netns del " + probe + " 2>/dev/null; exit $code");
        if (!said.isEmpty()) {
            System.out.println("SKIPPED, nothing is proved on a real IPv6 stack here: " + said);
            abort("No network namespaces: " + said);
        }
    }

    /** The beginning of the names of one lab's namespaces. */
    static String prefix() {
        return "outward-" + ProcessHandle.current().pid() + "-" + LAST.incrementAndGet() + "-";
    }

    private static String said(String script) {
        try {
            Process bash = new ProcessBuilder("bash", "-c", script)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            int code = bash.onExit().join().exitValue();
            return code == 0 ? "" : "the machine needs root, iproute2 and leave to make namespaces (" + said + ")";
        } catch (IOException e) {
            return "bash is missing (" + e.getMessage() + ")";
        }
    }
}
