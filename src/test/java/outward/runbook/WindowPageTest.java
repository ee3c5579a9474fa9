package outward.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import outward.design.HostRole;
import outward.domain.HostileValue;

/** The page for the change window: data in it is data, and only our script and style run. */
class WindowPageTest {
    private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z!][^\\s>]*)");
    private static final Pattern SCRIPT = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);
    private static final String PLAIN = page("plain", "LAN");

    static Stream<String> values() {
        return Stream.concat(
                        Stream.of(
                                "</script><script>alert(1)</script>",
                                "' onclick='alert(1)",
                                "\" autofocus onfocus=\"alert(1)",
                                "<!--<script>",
                                "a\u2028b\u2029c",
                                "`${alert(1)}`",
                                "&quot;>&lt;img src=x onerror=alert(1)>"),
                        HostileValue.rendered("md").stream()
                                .filter(row -> row.in("md").isPresent()
                                        && row.in("ps1").isPresent())
                                .map(HostileValue::value)
                                .filter(value -> value.length() < 300 && !value.isBlank()))
                .distinct();
    }

    private static String page(String name, String alias) {
        RunbookFixture fixture = RunbookFixture.behindNat()
                .without("HELP01")
                .host(name, alias, "20", HostRole.OTHER)
                .named(name)
                .made(name, name)
                .waive("CLIENT_6TO4", name);
        return ZipContent.window(Scope.of(name, fixture.plan()));
    }

    private static List<String> tags(String page) {
        return TAG.matcher(STYLE.matcher(SCRIPT.matcher(page).replaceAll("")).replaceAll(""))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String only(Pattern pattern, String page) {
        List<String> found =
                pattern.matcher(page).results().map(r -> r.group(1)).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static String hash(String text) throws Exception {
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_hostile_name_is_only_text(String value) {
        String page = page(value, "LAN");
        assertThat(tags(page)).isEqualTo(tags(PLAIN));
        assertThat(only(SCRIPT, page)).isEqualTo(only(SCRIPT, PLAIN));
        assertThat(attributes(page)).isEqualTo(attributes(PLAIN));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_hostile_interface_is_only_text(String value) {
        // an interface that netsh cannot be given has words instead of two code blocks
        assertThat(tags(page("plain", value))).isSubsetOf(tags(PLAIN));
        assertThat(attributes(page("plain", value))).isEqualTo(attributes(PLAIN));
    }

    /** The names of the attributes, each value being between quotes that it does not hold. */
    private static List<String> attributes(String page) {
        Matcher tag = Pattern.compile("<section ([^>]*)>").matcher(page);
        return tag.results()
                .flatMap(found -> Pattern.compile("([a-z-]+)=\"[^\"]*\"\\s*")
                        .matcher(found.group(1))
                        .results())
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void its_policy_lets_only_this_script_and_this_style_run() throws Exception {
        assertThat(PLAIN)
                .contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                        + hash(only(STYLE, PLAIN)) + "; script-src " + hash(only(SCRIPT, PLAIN))
                        + "; base-uri 'none'; form-action 'none'\">");
        assertThat(PLAIN).doesNotContain(" style=", " onclick=", "javascript:");
        assertThat(only(SCRIPT, PLAIN)).doesNotContain("eval(", "innerHTML", "Function(", "http:", "https:", "fetch(");
    }

    @Test
    void it_says_whose_plan_it_is_and_what_it_was_not_proven_on() {
        assertThat(ZipContent.window(RunbookFixture.article().scope()))
                .contains(
                        "data-revision=\"3\" data-hash=\"" + "0123456789abcdef".repeat(4)
                                + "\" data-file=\"headquarters-r3\"",
                        "<li>Customer: Contoso &amp; Sons</li>",
                        "<li>Site: Headquarters</li>",
                        "neither was run on Windows",
                        "DirectAccess is deprecated");
    }

    @Test
    void each_host_of_a_step_has_a_line_of_its_own() {
        assertThat(ZipContent.window(RunbookFixture.article().scope())
                        .split("data-step=\"test-by-address\"", 2)[1]
                        .split("</section>", 2)[0])
                .contains("<strong class=\"task-name\">JUMP01</strong>", "<strong class=\"task-name\">CM01</strong>");
    }
}
