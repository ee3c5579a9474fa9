package outward.observed.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The script that reads one computer or several; the same for everybody. */
final class CollectingScript {
    /** The last part of its addresses. */
    static final String PATH = "collecting-script";
    /** Its name as a file. */
    static final String NAME = "outward-collect.ps1";

    private CollectingScript() {}

    /** The script as a file. */
    static Response answer() {
        return Response.ok(text().getBytes(StandardCharsets.US_ASCII), "text/plain;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + NAME + "\"; filename*=UTF-8''" + NAME)
                .build();
    }

    /** ASCII; lines end as Windows has them. */
    static String text() {
        try (InputStream in = CollectingScript.class.getResourceAsStream("/outward/observed/" + NAME)) {
            if (in == null) {
                throw new IllegalStateException("There is no script " + NAME);
            }
            String stored = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            return stored.lines().map(line -> line + "\r\n").reduce("", String::concat);
        } catch (IOException e) {
            throw new UncheckedIOException("The class path cannot be read", e);
        }
    }
}
