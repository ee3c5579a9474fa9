package outward.observed.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of cases: what is pasted about a host or the server of a sample site, and everything that is said of it. */
class DriftTest {
    /** Of one machine: {@code who} is a host's name, or server. */
    record Case(String name, String site, String who, String paste, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final Pattern ON = Pattern.compile("(?m)^  > \\[(.+?)] ");
    private static final String FOUND = Matcher.quoteReplacement(
                    "  > $index = (Get-NetIPInterface -AddressFamily IPv6 | Where-Object { $_.InterfaceAlias -ceq '")
            + "$1"
            + Matcher.quoteReplacement(
                    "' }).InterfaceIndex; if (-not $index) { throw 'No IPv6 interface has exactly this name.' }; ");

    static List<Case> cases() throws IOException {
        Stream<Case> all = Stream.of();
        for (String file : List.of(
                "hosts.txt", "servers.txt", "adapters.txt", "checks.txt", "lists.txt", "routes.txt", "whose.txt")) {
            all = Stream.concat(all, cases(file));
        }
        return all.toList();
    }

    static Stream<Case> cases(String file) throws IOException {
        try (InputStream in = DriftTest.class.getResourceAsStream("/observed/drift/" + file)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("(?m)^=== ", -1)).skip(1).map(DriftTest::read);
        }
    }

    /**
     * The head of a case: its name, a bar, the sample site, a bar, the machine. In its end a name in brackets stands for
     * what finds that adapter.
     */
    private static Case read(String text) {
        String[] parts = text.split("(?m)^--- drift\n", -1);
        String[] head = parts[0].split("\n", 2);
        String[] words = head[0].split(" \\| ", -1);
        return new Case(
                words[0],
                words[1],
                words[2],
                head[1],
                ON.matcher(parts[1]).replaceAll(FOUND).stripTrailing());
    }

    static List<Drift> drift(Case one) {
        Expected expected = Sample.named(one.site());
        return one.who().equals("server")
                ? Examination.ofServer(one.paste(), expected).drift()
                : expected.hosts().stream()
                        .filter(h -> h.name().equals(one.who()))
                        .map(h -> Examination.ofHost(one.paste(), expected, h))
                        .findFirst()
                        .orElseThrow()
                        .drift();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_text_shows_these_differences_and_no_other(Case one) {
        String said = drift(one).stream().map(DriftTest::print).collect(Collectors.joining("\n"));
        assertThat(said).isEqualTo(one.expected());
    }

    static String print(Drift drift) {
        return "%s %s of %s: %s\n  %s\n  > %s"
                .formatted(
                        drift.severity(),
                        drift.code(),
                        drift.subject(),
                        drift.about(),
                        drift.message(),
                        drift.mend().replace("\n", "\n  > "));
    }

    @Test
    void every_code_has_a_case() throws IOException {
        Set<DriftCode> found = cases().stream()
                .flatMap(c -> drift(c).stream())
                .map(Drift::code)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DriftCode.class)));
        assertThat(found).containsExactlyInAnyOrder(DriftCode.values());
    }
}
