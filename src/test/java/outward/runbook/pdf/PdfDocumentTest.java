package outward.runbook.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import outward.runbook.RunbookFixture;
import outward.runbook.Scope;
import outward.runbook.document.Document;
import outward.runbook.document.Look;
import outward.runbook.document.RunbookDocument;

class PdfDocumentTest {
    private static final String CHECKPOINT = "60 entries up to 2026-11-23T12:00:00Z, hash " + "89abcdef".repeat(8);
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-f]{1,4}(:[0-9a-f]{0,4}){2,}(/[0-9]+)?");
    private static final Pattern NUMBERED = Pattern.compile("Page (\\d+) of (\\d+)");

    @TempDir
    Path folder;

    @Test
    void everyPageSaysTheVerdictTheWaiversThePlanTheTrailAndItsNumber() throws Exception {
        Scope scope = RunbookFixture.article()
                .waive("CLIENT_6TO4", "Home routers only")
                .scope()
                .vouchedBy(CHECKPOINT);
        List<String> pages = PdfText.pages(RunbookDocument.of(scope), folder);
        assertThat(pages)
                .hasSizeGreaterThan(10)
                .allSatisfy(page -> assertThat(page)
                        .containsPattern("Verdict:? +plannable")
                        .contains("CLIENT_6TO4, by Ada Lovelace, until 2026-12-31. Reason: Home routers only")
                        .contains("0123456789abcdef".repeat(4))
                        .contains("89abcdef".repeat(8)));
        assertThat(pages.stream().map(PdfDocumentTest::number))
                .containsExactlyElementsOf(Stream.iterate(1, n -> n + 1)
                        .limit(pages.size())
                        .map(n -> n + " of " + pages.size())
                        .toList());
    }

    @Test
    void theContentsNameThePageOfEachStepAndAHostHasItsOwn() throws Exception {
        List<String> pages =
                PdfText.pages(RunbookDocument.of(RunbookFixture.article().scope()), folder);
        MatchResult line = Pattern.compile("5\\. JUMP01: address and routes \\.+ (\\d+)")
                .matcher(pages.get(1))
                .results()
                .findFirst()
                .orElseThrow();
        String page = pages.get(Integer.parseInt(line.group(1)) - 1);
        assertThat(page)
                .contains("5. JUMP01: address and routes")
                .doesNotContain("4. Look at")
                .doesNotContain("6. CM01");
    }

    @Test
    void everyAddressAndPrefixIsFoundWhole() throws Exception {
        for (RunbookFixture fixture : List.of(RunbookFixture.multisite(), RunbookFixture.advertised())) {
            Document document = RunbookDocument.of(fixture.scope());
            String text = String.join("\n", PdfText.pages(document, folder));
            String source = document.sections().collect(Collectors.joining());
            var addresses = ADDRESS.matcher(source)
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(addresses)
                    .hasSizeGreaterThan(8)
                    .allSatisfy(address -> assertThat(text).contains(address));
            assertThat(ADDRESS.matcher(text).results().map(MatchResult::group)).isSubsetOf(addresses);
        }
    }

    @Test
    void nothingOutsideIsEverAskedFor() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            String there = "://127.0.0.1:" + server.getLocalPort() + "/x.png";
            String section = "![a](http%1$s) ![b](https%1$s) ![c](file:///etc/hostname) ![d](//%2$s) words"
                    .formatted(there, there.substring(3));
            Document document = new Document("x", "Title", List.of(), () -> Stream.of(section));
            assertThat(PdfText.pages(document, folder).get(0)).contains("words");
            Assertions.assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
        }
    }

    @Test
    void whatIsTooLongForMemoryIsRefusedBeforeItIsLaidOut() throws Exception {
        String section = "word ".repeat(PdfDocument.MOST_LETTERS / 10);
        assertThat(PdfDocument.of(of(section), new Look("F"))).isPresent();
        assertThat(PdfDocument.of(of(section, section, "a"), new Look("F"))).isEmpty();
    }

    @Test
    void namesThatNoFontOrXmlHoldsAreReplacedAndRefuseNothing() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document =
                new Document("x", "A\u0007 <b> 漢字 \ud83d\ude00 \ufffe", List.of(), () -> Stream.of("\u0001 &amp; ok"));
        PdfDocument.of(document, new Look("\"<&>\u0000")).orElseThrow().writeTo(out);
        assertThat(out.size()).isGreaterThan(1000);
    }

    private static Document of(String... sections) {
        return new Document("x", "Title", List.of(), () -> Stream.of(sections));
    }

    private static String number(String page) {
        MatchResult found = NUMBERED.matcher(page).results().findFirst().orElseThrow();
        return found.group(1) + " of " + found.group(2);
    }
}
