package outward.observed.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What pages and programs are told of a text: all that it shows, in its order, and nothing that it does not show. */
class ToldTest {
    record Case(String name, String text, String told) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in = ToldTest.class.getResourceAsStream("/observed/drift/told.txt")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("(?m)^=== ", -1)).skip(1).map(ToldTest::read);
        }
    }

    private static Case read(String text) {
        String[] parts = text.split("(?m)^--- told\n", -1);
        String[] head = parts[0].split("\n", 2);
        return new Case(head[0], head[1], parts[1].strip());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_thing_is_told_in_the_order_in_which_it_was_seen(Case one) {
        var reading = Examination.ofNobody(one.text()).reading();
        assertThat(reading.understood().stream()
                        .map(u -> u.kind().word() + " | " + u.name() + " | " + u.value() + " | " + u.from())
                        .collect(Collectors.joining("\n")))
                .isEqualTo(one.told());
        assertThat(reading.notUnderstood()).isEmpty();
    }
}
