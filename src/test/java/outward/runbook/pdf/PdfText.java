package outward.runbook.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import outward.runbook.document.Document;
import outward.runbook.document.Look;

/** What pdftotext, which we did not write, reads in our PDF. */
public final class PdfText {
    private static final Path READER = Path.of("/usr/bin/pdftotext");

    private PdfText() {}

    static List<String> pages(Document document, Path folder) throws IOException, InterruptedException {
        Path pdf = folder.resolve("document.pdf");
        try (OutputStream out = Files.newOutputStream(pdf)) {
            PdfDocument.of(document, new Look("Northwind Consulting"))
                    .orElseThrow()
                    .writeTo(out);
        }
        return pages(pdf);
    }

    /** The text of each page of a file. */
    public static List<String> pages(Path pdf) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(READER), ".ci/test installs pdftotext");
        Path text = pdf.resolveSibling("document.txt");
        Process process = new ProcessBuilder(READER.toString(), "-layout", pdf.toString(), text.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
        return List.of(Files.readString(text).split("\f"));
    }
}
