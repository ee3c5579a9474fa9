package outward.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that mean no good, or are no estates; {@code ;} stands for a line's end and {@code \t} for a tab. */
class HostileYamlTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what YAML has and an estate file has not
            version: &a 1;customers: [] | file: Line 1: Anchors and aliases are not accepted.
            version: 1;customers: *a | file: Line 2: Anchors and aliases are not accepted.
            version: 1;customers: !!set {} | file: Line 2: Tags are not accepted.
            version: 1;customers: !!javax.script.ScriptEngineManager [x] | file: Line 2: Tags are not accepted.
            version: !!int 1;customers: [] | file: Line 1: Tags are not accepted.
            ! version: 1;customers: [] | file: Line 1: Tags are not accepted.
            %YAML 1.1;---;version: 1 | file: Line 1: Directives are not accepted.
            %TAG ! tag:x,2000:;---;version: 1 | file: Line 1: Directives are not accepted.
            version: 1;customers: [];---;version: 1 | file: Line 3: A file holds one document only.
            version: 1;version: 1 | file: Line 2: version is there twice.
            ? [a, b];: 1 | file: Line 1: The name of a field is wanted here.
            version: 1;customers:;  - <<: {name: x} | customers[0].name: Line 3: This is needed.
            [[[[[[[[[[[[1]]]]]]]]]]]] | file: Line 1: This is nested deeper than any estate.
            # no YAML
            version: 1;\\tcustomers: [] | file: Line 2: This is not YAML: found character '\\t(TAB)' that cannot start any token.
            version: [1 | file: Line 1: This is not YAML: expected ',' or ']', but got <stream end>.
            # no estate
            `` | file: An estate file begins with "version: 1".
            hello | file: An estate file begins with "version: 1".
            - 1 | file: An estate file begins with "version: 1".
            customers: [] | version: Line 1: This is needed: 1 is the only version there is.
            version: 2;customers: [] | version: Line 1: Only [1] or null is accepted.
            version: 1 | customers: Line 1: This is needed: a list of customers.
            version: 1;customers: {} | customers: Line 2: A list is wanted here.
            version: 1;customers: [1] | customers[0]: Line 2: An entry with fields is wanted here.
            version: 1;customers: [];colour: red | colour: Line 3: There is no such field here.
            version: 1;customers:;  - name: 12 | customers[0].name: Line 3: Text is wanted here. A number or a truth value becomes text in double quotes.
            """)
    void what_is_wrong_is_said_with_its_line(String text, String wrong) {
        String file = text == null ? "" : text.replace(";", "\n").replace("\\t", "\t");
        assertThat(EstateFixture.wrong(() -> EstateFixture.read(file)).lines().findFirst())
                .contains(wrong);
    }

    @Test
    void a_control_character_and_bytes_that_are_no_utf_8_are_refused() {
        assertThat(EstateFixture.wrong(() -> EstateFixture.read("version: 1\nname: \u0000")))
                .isEqualTo("file: Line 2: A character is not allowed in YAML.");
        byte[] latin = "version: 1 # Zürich".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(EstateFixture.wrong(() -> EstateYaml.read(latin))).isEqualTo("file: This is not UTF-8.");
        byte[] wide = "version: 1".getBytes(StandardCharsets.UTF_16);
        assertThat(EstateFixture.wrong(() -> EstateYaml.read(wide))).isEqualTo("file: This is not UTF-8.");
    }

    @Test
    void what_is_too_large_is_not_read() {
        byte[] large = new byte[EstateText.MOST + 1];
        assertThat(EstateFixture.wrong(() -> EstateYaml.read(large)))
                .isEqualTo("file: An estate file has 8 MiB at most.");
    }

    /** Deep, wide and long: refused or read in time, and never at the price of the stack. */
    @ParameterizedTest
    @CsvSource({"'[', 200000", "'{a: ', 200000", "'- ', 200000", "'? ', 200000", "'&a ', 100000", "'x', 1000000"})
    void repeated_text_ends_soon(String text, int times) {
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(EstateFixture.wrong(() -> EstateFixture.read(text.repeat(times))))
                        .startsWith("file: "));
    }

    @Test
    void every_wrong_value_is_named_by_path_and_line() {
        String sites = """
                - name: Paris
                  topology: edge
                  publicIpv4: [10.0.0.1]
                  hosts:
                    - name: A
                      interfaceAlias: LAN
                      interfaceId: xyz
                    - name: a
                      interfaceAlias: LAN
                      colour: red
                  waivers:
                    - {code: X, reason: Y, until: tomorrow}
                """;
        String wrong = EstateFixture.wrong(() -> EstateFixture.read(EstateFixture.customer(sites)));
        assertThat(wrong.lines().map(l -> l.replaceFirst("(Line [0-9]+:).*", "$1")))
                .containsExactly(
                        "customers[0].sites[0].hosts[0].interfaceId: Line 11:",
                        "customers[0].sites[0].hosts[1].colour: Line 14:",
                        "customers[0].sites[0].waivers[0].until: Line 16:",
                        "customers[0].sites[0].publicIpv4: Line 7:");
    }
}
