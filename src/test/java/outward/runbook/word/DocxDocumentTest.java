package outward.runbook.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import outward.runbook.RunbookFixture;
import outward.runbook.document.Document;
import outward.runbook.document.Look;
import outward.runbook.document.RunbookDocument;
import outward.runbook.pdf.PdfText;

class DocxDocumentTest {
    private static final Path OFFICE = Path.of("/usr/bin/soffice");
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-f]{1,4}(:[0-9a-f]{0,4}){2,}(/[0-9]+)?");

    @TempDir
    Path folder;

    @Test
    void libreOfficeOpensItAndShowsEveryAddressWholeAndTheLinesOfEveryPage() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(OFFICE), ".ci/test installs LibreOffice");
        Document document = RunbookDocument.of(RunbookFixture.multisite()
                .waive("CLIENT_6TO4", "Home routers only")
                .scope());
        List<String> pages = PdfText.pages(converted(document));
        String source = document.sections().collect(Collectors.joining());
        var addresses = ADDRESS.matcher(source)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(addresses)
                .hasSizeGreaterThan(8)
                .allSatisfy(address -> assertThat(String.join("\n", pages)).contains(address));
        assertThat(pages)
                .hasSizeGreaterThan(10)
                .allSatisfy(page -> assertThat(page)
                        .contains("Verdict: ")
                        .contains("Waived: CLIENT_6TO4, by Ada Lovelace, until 2026-12-31. Reason: Home routers only")
                        .contains("Plan hash " + "0123456789abcdef".repeat(4))
                        .containsPattern("Page \\d+ of " + pages.size()));
    }

    @Test
    void headingsListsAndContentsAreRealOnes() throws IOException {
        try (XWPFDocument file =
                open(RunbookDocument.of(RunbookFixture.article().scope()))) {
            assertThat(texts(file, "Heading2"))
                    .containsSubsequence("At a glance", "Prefixes", "Steps", "Back-out", "Signatures", "Words");
            assertThat(texts(file, "Heading3")).contains("5. JUMP01: address and routes");
            assertThat(file.getParagraphs().stream().filter(p -> "ListBullet".equals(p.getStyle())))
                    .hasSizeGreaterThan(50)
                    .allSatisfy(p -> assertThat(p.getNumID()).isNotNull());
            assertThat(file.getDocument().xmlText()).contains("TOC \\o \"1-3\"");
            assertThat(file.getTables().get(0).getText()).contains("Plan hash", "0123456789abcdef".repeat(4));
        }
    }

    @Test
    void everyStyleThatIsUsedIsThere() throws IOException {
        try (XWPFDocument file =
                open(RunbookDocument.of(RunbookFixture.article().scope()))) {
            assertThat(file.getParagraphs().stream()
                            .map(XWPFParagraph::getStyle)
                            .distinct())
                    .hasSizeGreaterThan(8)
                    .allSatisfy(style -> assertThat(file.getStyles().styleExist(style))
                            .as(style)
                            .isTrue());
        }
    }

    @Test
    void picturesAreThereWithWordsForWhoeverDoesNotSeeThem() throws IOException {
        try (XWPFDocument file =
                open(RunbookDocument.of(RunbookFixture.article().scope()))) {
            assertThat(file.getAllPictures()).hasSize(2);
            assertThat(file.getParagraphs().stream()
                            .flatMap(p -> p.getRuns().stream())
                            .flatMap(r -> r.getCTR().getDrawingList().stream())
                            .map(drawing -> drawing.getInlineArray(0).getDocPr().getDescr()))
                    .satisfiesExactly(
                            topology -> assertThat(topology)
                                    .contains("Clients by IP-HTTPS: 2002:836b:2:1000::/64; routed."),
                            map -> assertThat(map).contains("3333, 2002:836b:2:3333::/64: Management hosts"));
        }
    }

    @Test
    void whatXmlCannotHoldIsReplacedAndMarkupIsText() throws IOException {
        Document odd = new Document(
                "x",
                "A\u0007 <b>",
                List.of(),
                () -> Stream.of("\u0001 <w:t> ![a](http://127.0.0.1/x.png)\n\n<b>x</b>"));
        try (XWPFDocument file = open(odd)) {
            assertThat(file.getParagraphs().stream().map(XWPFParagraph::getText))
                    .containsExactly("A\ufffd <b>", "\ufffd <w:t> a", "<b>x</b>");
            assertThat(file.getPackagePart().getRelationships())
                    .noneMatch(r -> r.getTargetURI().isAbsolute());
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static List<String> texts(XWPFDocument file, String style) {
        return file.getParagraphs().stream()
                .filter(p -> style.equals(p.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static XWPFDocument open(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxDocument.write(document, new Look("Northwind & Sons"), out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private Path converted(Document document) throws IOException, InterruptedException {
        Path file = folder.resolve("runbook.docx");
        try (var out = Files.newOutputStream(file)) {
            DocxDocument.write(document, new Look("Northwind & Sons"), out);
        }
        Process process = new ProcessBuilder(
                        OFFICE.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
        return folder.resolve("runbook.pdf");
    }
}
