package outward.runbook.script;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A script whose whole text is made for one host. */
record TextFile(String path, String content) implements ScriptFile {
    @Override
    public void writeTo(OutputStream out) throws IOException {
        out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
}
