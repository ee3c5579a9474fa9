package outward.runbook.script;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file of the ZIP: its path there, parts joined by slashes, and its content, which can be written several times. */
public record ScriptFile(String path, Content content) {
    /** Writes the bytes: ASCII, lines that end in CR LF. */
    @FunctionalInterface
    public interface Content {
        /** Writes them all and leaves the stream open. */
        void writeTo(OutputStream out) throws IOException;
    }

    static ScriptFile of(String path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return new ScriptFile(path, out -> out.write(bytes));
    }

    /** Writes the bytes. */
    public void writeTo(OutputStream out) throws IOException {
        content.writeTo(out);
    }

    /** The whole text. */
    public String text() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toString(StandardCharsets.US_ASCII);
    }
}
