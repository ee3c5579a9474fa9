package outward.runbook.script;

import java.nio.charset.StandardCharsets;
import outward.runbook.Scope;

/** A kind of PowerShell script of one plan: all of it but the literals is turned into bytes once. */
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
    ScriptFile file(String path, Literals literals) {
        byte[] block = literals.toString().getBytes(StandardCharsets.US_ASCII);
        return new ScriptFile(path, out -> {
            out.write(start);
            out.write(block);
            out.write(end);
        });
    }

    /** A host's script, from the literals that it shares with others and its own values. */
    ScriptFile file(String path, HoledText literals, HostValues values) {
        return new ScriptFile(path, out -> {
            out.write(start);
            literals.writeTo(out, values);
            out.write(end);
        });
    }
}
