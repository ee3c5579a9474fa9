package outward.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Scripts and documents, compared whole with files that were read line by line as the engineer who runs them. */
class ExpectedFilesTest {
    private static final Path EXPECTED = Path.of("src/test/resources/outward/runbook");
    private static final Path STYLE = Path.of("src/main/resources/outward/runbook/page.css");

    @Test
    void theArticlesExample() throws IOException {
        compare("article", RunbookFixture.article());
    }

    @Test
    void theReadersSiteBehindNat() throws IOException {
        compare("behind-nat", RunbookFixture.behindNat());
    }

    @Test
    void nativeIpv6WithAHostBehindARouter() throws IOException {
        compare("native", RunbookFixture.twoPrefixes());
    }

    @Test
    void nativeIpv6WithTwoNodesBehindAVirtualAddress() throws IOException {
        compare("load-balanced", RunbookFixture.loadBalanced());
    }

    @Test
    void oneOfTwoEntryPoints() throws IOException {
        compare("multisite", RunbookFixture.multisite());
    }

    @Test
    void limitedIsatap() throws IOException {
        compare("isatap", RunbookFixture.isatap());
    }

    @Test
    void limitedIsatapGivesWayToTheArticlesMethod() throws IOException {
        compare("isatap-to-article", RunbookFixture.article().without("CM01").after(RunbookFixture.isatap()));
    }

    @Test
    void nativeIpv6GivesWayToLimitedIsatap() throws IOException {
        compare("native-to-isatap", RunbookFixture.isatap().after(RunbookFixture.twoPrefixes()));
    }

    @Test
    void aSingleAdapterIsRefused() throws IOException {
        compare("refused", RunbookFixture.refused());
    }

    @Test
    void confirmationsAndAWaiverComeFirst() throws IOException {
        compare(
                "confirm-first",
                RunbookFixture.article()
                        .without("CM01")
                        .serverLength(null)
                        .waive("CLIENT_6TO4", "All clients are behind home routers"));
    }

    private static void compare(String name, RunbookFixture fixture) throws IOException {
        compare(name, fixture.scope());
    }

    private static void compare(String name, Scope scope) throws IOException {
        Map<String, byte[]> files = ZipContent.of(scope);
        List<Path> expected;
        try (Stream<Path> found = Files.walk(EXPECTED.resolve(name))) {
            expected = found.filter(Files::isRegularFile).sorted().toList();
        }
        assertThat(expected).isNotEmpty();
        for (Path file : expected) {
            String path = EXPECTED.resolve(name).relativize(file).toString().replace('\\', '/');
            assertThat(files).containsKey(path);
            String text = new String(files.get(path), StandardCharsets.UTF_8);
            String expectedText = Files.readString(file);
            assertThat(expectedText.contains("<style></style>") ? withoutStyle(text) : text)
                    .as(name + "/" + path)
                    .isEqualTo(expectedText);
        }
    }

    /** The style of documents is a file of its own, which no expected text repeats: that it is in them is asked for here. */
    private static String withoutStyle(String text) throws IOException {
        int begins = text.indexOf("<style>");
        int ends = text.indexOf("</style>");
        assertThat(text.substring(begins + "<style>".length(), ends)).isEqualTo("\n" + Files.readString(STYLE));
        return text.substring(0, begins) + "<style>" + text.substring(ends);
    }
}
