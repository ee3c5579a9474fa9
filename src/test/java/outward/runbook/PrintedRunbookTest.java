package outward.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a browser prints it. */
class PrintedRunbookTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path PDF_TO_TEXT = Path.of("/usr/bin/pdftotext");

    @TempDir
    Path folder;

    @Test
    void verdictAndWaiversStandOnEveryPrintedPage() throws Exception {
        Assumptions.assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(PDF_TO_TEXT),
                "Printing is tested where chromium and pdftotext are installed (.ci/test installs both).");
        List<String> pages = printed(RunbookFixture.article().waive("CLIENT_6TO4", "Home routers only"));
        assertThat(pages)
                .hasSizeGreaterThan(5)
                .allSatisfy(page -> assertThat(page)
                        .contains("Verdict: plannable.")
                        .contains("Waived: CLIENT_6TO4, by Ada Lovelace, until 2026-12-31. Reason: Home routers only"));
    }

    private List<String> printed(RunbookFixture fixture) throws IOException, InterruptedException {
        Path page = Files.writeString(folder.resolve("runbook.html"), ZipContent.html(fixture.scope()));
        Path pdf = folder.resolve("runbook.pdf");
        run(
                CHROMIUM.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-pdf-header-footer",
                "--user-data-dir=" + folder.resolve("profile"),
                "--print-to-pdf=" + pdf,
                page.toUri().toString());
        run(
                PDF_TO_TEXT.toString(),
                "-layout",
                pdf.toString(),
                folder.resolve("runbook.txt").toString());
        return List.of(Files.readString(folder.resolve("runbook.txt")).split("\f"));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).as(command[0]).isZero();
    }
}
