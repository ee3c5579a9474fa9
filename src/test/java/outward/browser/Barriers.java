package outward.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What keeps somebody from using a page as it stands: what axe finds, what does not fit, what no key reaches. */
final class Barriers {
    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String AXE = axe();
    private static final int KEYS = 400;
    private static final int KEYS_AT_ONCE = 20;

    private Barriers() {}

    /** In the page's present width and theme. */
    static Stream<String> of(Page page) {
        return Stream.concat(violations(page), overflow(page));
    }

    /** Has axe at hand on every page that is opened from now on. */
    static void prepare(Page page) {
        page.addInitScript(AXE);
    }

    @SuppressWarnings("unchecked")
    private static Stream<String> violations(Page page) {
        return ((List<String>) page.evaluate("""
                tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})
                  .then(found => found.violations.map(v =>
                    `${v.id} ${v.nodes.length} times, as ${v.nodes[0].html.slice(0, 160)}`))
                """, WCAG_2_2_AA)).stream();
    }

    private static Stream<String> overflow(Page page) {
        int over = (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return over > 0 ? Stream.of("scrolls sideways by " + over + " px") : Stream.of();
    }

    /** Acts and links that can be seen and that the tabulator, pressed from the top to the end, never comes to. */
    static List<String> unreached(Page page) {
        page.evaluate("""
                document.activeElement.blur();
                window.reached = new Set();
                document.addEventListener('focusin', e => window.reached.add(e.target));
                """);
        List<String> missing = missing(page);
        for (int key = 0; key < KEYS && !missing.isEmpty(); key += KEYS_AT_ONCE) {
            for (int i = 0; i < KEYS_AT_ONCE; i++) {
                page.keyboard().press("Tab");
            }
            missing = missing(page);
        }
        page.evaluate("document.activeElement.blur()");
        return missing;
    }

    @SuppressWarnings("unchecked")
    private static List<String> missing(Page page) {
        return (List<String>) page.evaluate("""
                [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
                  .filter(e => e.checkVisibility({visibilityProperty: true}) && !e.disabled)
                  .filter(e => !window.reached.has(e))
                  .filter(e => e.type !== 'radio' || ![...window.reached].some(r => r.name === e.name && r.form === e.form))
                  .map(e => e.outerHTML.slice(0, 160))
                """);
    }

    private static String axe() {
        try (var in = Barriers.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
