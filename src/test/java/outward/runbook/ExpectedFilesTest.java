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
    private static final Path PARTS = Path.of("src/main/resources/outward/runbook");

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
            assertThat(stripped(path, new String(files.get(path), StandardCharsets.UTF_8)))
                    .as(name + "/" + path)
                    .isEqualTo(Files.readString(file));
        }
    }

    /** Style and script of pages are files of their own, which no expected text repeats: that they are in them is asked here. */
    private static String stripped(String path, String text) throws IOException {
        if (!path.endsWith(".html")) {
            return text;
        }
        return path.equals("change-window.html")
                ? without("script", "window/window.js", without("style", "window/window.css", text))
                : without("style", "page.css", text);
    }

    private static String without(String element, String file, String text) throws IOException {
        int begins = text.indexOf("<" + element + ">") + element.length() + 2;
        int ends = text.indexOf("</" + element + ">");
        assertThat(text.substring(begins, ends)).isEqualTo("\n" + Files.readString(PARTS.resolve(file)));
        return text.substring(0, begins) + text.substring(ends);
    }
}
