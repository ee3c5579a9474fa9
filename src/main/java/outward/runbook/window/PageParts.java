package outward.runbook.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What every page holds alike: style, script, the policy that lets these two run and nothing else, and the controls. */
final class PageParts {
    static final String STYLE = "\n" + read("window.css");
    static final String SCRIPT = "\n" + read("window.js");

    /** What a browser may do with the page: run this script, use this style, and load nothing. */
    static final String POLICY = "default-src 'none'; style-src '" + hash(STYLE) + "'; script-src '" + hash(SCRIPT)
            + "'; base-uri 'none'; form-action 'none'";

    /** The controls, which the script shows. */
    static final String DESK = read("desk.html");

    /** Where the script lists what was done and has no step of the way back. */
    static final String LEFT = """
            <section id="left" hidden>
            <h3>Done, and nothing of the way back is for it</h3>
            <ul id="left-list"></ul>
            </section>
            """;

    /** What the script puts beside each line to tick. */
    static final String TICK = read("tick.html");

    private PageParts() {}

    private static String hash(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String read(String name) {
        try (InputStream in = PageParts.class.getResourceAsStream("/outward/runbook/window/" + name)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The class path cannot be read", e);
        }
    }
}
