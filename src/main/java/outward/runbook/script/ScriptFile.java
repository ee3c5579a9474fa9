package outward.runbook.script;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file of the ZIP that can be written several times: its path there, and its bytes. */
public interface ScriptFile {
    /** The path in the ZIP, parts joined by slashes. */
    String path();

    /** Writes the bytes: ASCII, lines that end in CR LF. */
    void writeTo(OutputStream out) throws IOException;

    /** The whole text. */
    default String text() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toString(StandardCharsets.US_ASCII);
    }
}
