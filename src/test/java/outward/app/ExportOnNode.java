package outward.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** An export of the audit trail, read by Node's JSON reader and not by that which wrote it. */
final class ExportOnNode {
    private static final String SCRIPT =
            "for (const line of require('fs').readFileSync(0, 'utf8').trimEnd().split('\\n')) {"
                    + " const name = JSON.parse(line).entry?.after?.name;"
                    + " if (name) console.log(Buffer.from(name, 'utf16le').toString('hex')) }";

    private ExportOnNode() {}

    /** The names of all that was added. */
    static List<String> names(byte[] export) throws IOException, InterruptedException {
        Process node = new ProcessBuilder("node", "-e", SCRIPT)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var input = node.getOutputStream()) {
            input.write(export);
        }
        List<String> names = new String(node.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                .lines()
                .map(hex -> new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_16LE))
                .toList();
        assertThat(node.waitFor()).isZero();
        return names;
    }
}
