package outward.runbook.script;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import outward.runbook.Scope;

/** A kind of PowerShell script of one plan: all of it but the literals is written once, as bytes. */
final class ScriptTemplate {
    private final byte[] start;
    private final byte[] end;

    private ScriptTemplate(String start, String end) {
        this.start = start.getBytes(StandardCharsets.US_ASCII);
        this.end = end.getBytes(StandardCharsets.US_ASCII);
    }

    /** The kind whose body is that resource; the purpose is one sentence for the comment at its head. */
    static ScriptTemplate of(Scope scope, String resource, String purpose) {
        ScriptBody body = ScriptBody.of(resource);
        return new ScriptTemplate(Stamp.of(scope, "#", purpose) + body.start(), body.end());
    }

    /** The script with these literals, at that path. */
    ScriptFile file(String path, String literals) {
        return new ScriptFile() {
            @Override
            public String path() {
                return path;
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                out.write(start);
                out.write(literals.getBytes(StandardCharsets.US_ASCII));
                out.write(end);
            }
        };
    }
}
