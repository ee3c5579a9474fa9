package outward.runbook.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import outward.design.HostLine;
import outward.runbook.Runbook;
import outward.runbook.Scope;
import outward.runbook.script.CombinedScripts;
import outward.runbook.script.HostScripts;
import outward.runbook.script.ScriptFile;

/** The host scripts of several sites for one computer, with scripts that run them in turn. The same parts give the same bytes. */
public final class MachineZip {
    private static final String README = """
            Outward: one computer that manages DirectAccess clients of several sites

            %s

              apply-all.ps1       runs hosts\\...\\apply.ps1 of each site, in this order; each proves its own server
              verify-all.ps1      runs each verify.ps1; each prints its report
              back-out-all.ps1    runs each back-out.ps1, the last site first
              SHA256SUMS          sums of all other files

            Server, client and name steps are those of each site's own runbook, which comes first.

            """;

    private final List<Part> parts;

    /** The ZIP of these parts, in their order. */
    public MachineZip(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** What one site contributes: its plan, and the line of the computer there. */
    public record Part(String siteName, Scope scope, HostLine line) {}

    /** Writes it whole and leaves the stream open. */
    public void writeTo(OutputStream out) throws IOException {
        SummedZip zip = new SummedZip(out, newest());
        zip.add("README.txt", readme().getBytes(StandardCharsets.US_ASCII));
        for (ScriptFile script :
                CombinedScripts.of(parts.stream().map(Part::line).toList())) {
            zip.add(script.path(), script::writeTo);
        }
        for (Part part : parts) {
            for (ScriptFile script :
                    new HostScripts(part.scope()).of(part.line()).toList()) {
                zip.add(script.path(), script::writeTo);
            }
        }
        zip.finish();
    }

    private Instant newest() {
        return parts.stream()
                .map(part -> part.scope().plan().revision().createdAt())
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private String readme() {
        String sites = parts.stream()
                .map(part -> "Plan revision %d, hash %s: %s"
                        .formatted(
                                part.scope().plan().revision().number(),
                                part.scope().plan().revision().hash().hex(),
                                CombinedScripts.folder(part.line())))
                .collect(Collectors.joining("\n"));
        return (README.formatted(sites) + Runbook.NOT_RUN_ON_WINDOWS + "\n").replace("\n", "\r\n");
    }
}
