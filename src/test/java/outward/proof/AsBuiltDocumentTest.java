package outward.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import outward.design.HostLine;
import outward.runbook.document.HtmlDocument;
import outward.runbook.document.MarkdownDocument;

/** As-built records, compared whole with files that were read line by line. */
class AsBuiltDocumentTest {
    private static final Path EXPECTED = Path.of("src/test/resources/outward/proof");

    @Test
    void whatIsRecordedBesideWhatWasObservedAndWhatNeverWas() throws IOException {
        compare(
                "recorded",
                AsBuiltSample.built(
                        List.of(AsBuiltSample.EDGE.hosts().get(0), AsBuiltSample.host(7)), true, new ArrayList<>()));
    }

    @Test
    void aSiteOfWhichNothingWasEverObservedSaysSoOfEachMachine() throws IOException {
        compare(
                "never-observed",
                AsBuiltSample.built(List.of(AsBuiltSample.EDGE.hosts().get(0)), false, new ArrayList<>()));
    }

    private static void compare(String name, AsBuilt built) throws IOException {
        StringWriter markdown = new StringWriter();
        MarkdownDocument.write(AsBuiltDocument.of(built), markdown);
        StringWriter html = new StringWriter();
        HtmlDocument.write(AsBuiltDocument.of(built), html);
        assertThat(markdown).hasToString(Files.readString(EXPECTED.resolve(name + ".md")));
        assertThat(body(html.toString())).isEqualTo(Files.readString(EXPECTED.resolve(name + ".html")));
    }

    private static String body(String html) {
        return html.replaceAll("(?s)<style>.*</style>", "<style></style>");
    }

    @Test
    void machinesOfALargeSiteAreReadFiveHundredAtATime() throws IOException {
        List<Integer> reads = new ArrayList<>();
        List<HostLine> hosts =
                IntStream.rangeClosed(1, 1_200).mapToObj(AsBuiltSample::host).toList();
        MarkdownDocument.write(AsBuiltDocument.of(AsBuiltSample.built(hosts, false, reads)), new StringWriter());
        assertThat(reads).containsExactly(1, 500, 500, 200);
    }
}
