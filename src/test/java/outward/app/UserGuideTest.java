package outward.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import outward.Routes;
import outward.Routes.Route;

/** The user guide names what there is: its pictures, its pages, its own headings. */
class UserGuideTest {
    private static final Path DOCS = Path.of("docs");
    private static final Path PICTURES = DOCS.resolve("images");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^]]*)]\\(images/([a-z-]+\\.png)\\)");
    private static final Pattern PAGE = Pattern.compile("`(/[^`\\s]*)`");
    private static final Pattern JUMP = Pattern.compile("]\\(#([^)]+)\\)");
    private static final int LARGEST = 80_000;
    private static final int MOST = 25;

    private final String guide;

    UserGuideTest() throws IOException {
        guide = Files.readString(DOCS.resolve("user-guide.md"));
    }

    @Test
    void every_picture_that_it_shows_is_there_and_no_other() throws IOException {
        try (Stream<Path> files = Files.list(PICTURES)) {
            List<String> there =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(found(PICTURE, 2)).containsExactlyInAnyOrderElementsOf(there);
            assertThat(there).hasSizeBetween(15, MOST);
        }
    }

    @Test
    void every_picture_is_small_and_said_in_words() throws IOException {
        assertThat(found(PICTURE, 1)).allMatch(words -> words.length() > 10);
        for (String name : found(PICTURE, 2)) {
            assertThat(Files.size(PICTURES.resolve(name))).as(name).isLessThan(LARGEST);
        }
    }

    @Test
    void every_page_that_it_names_is_one() {
        Set<String> pages = Routes.all().stream()
                .filter(Route::isGet)
                .map(route -> shape(route.path()))
                .collect(Collectors.toSet());
        List<String> named = found(PAGE, 1).stream().map(UserGuideTest::shape).toList();
        assertThat(named).hasSizeGreaterThan(20).isSubsetOf(pages);
    }

    private static String shape(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }

    @Test
    void every_jump_within_it_lands_on_a_heading() {
        Set<String> headings = Pattern.compile("(?m)^#+ (.*)$")
                .matcher(guide)
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
        assertThat(headings).containsAll(found(JUMP, 1));
    }

    private List<String> found(Pattern pattern, int group) {
        return pattern.matcher(guide).results().map(found -> found.group(group)).toList();
    }
}
