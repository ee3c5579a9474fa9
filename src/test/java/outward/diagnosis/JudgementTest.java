package outward.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import outward.observed.drift.DriftCode;

/** The table of answers: what one text says, what it rules out, what is asked next, and what differs besides. */
class JudgementTest {
    static final List<String> FILES = List.of(
            "captures.txt",
            "client.txt",
            "deployment.txt",
            "host.txt",
            "isatap.txt",
            "names.txt",
            "policy.txt",
            "server.txt",
            "speakers.txt");

    static Stream<Walk> answers() throws IOException {
        Stream<Walk> all = Stream.of();
        for (String file : FILES) {
            all = Stream.concat(all, Walk.all("judgements/" + file).stream());
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("answers")
    void an_answer_says_that_and_no_more(Walk walk) {
        Judgement judgement = last(walk);
        assertThat(judgement.sentence()).isEqualTo(walk.said());
        assertThat(printed(judgement)).isEqualTo(walk.end());
    }

    /** Judged after those before it, whether or not the symptom would ask for all of them. */
    private static Judgement last(Walk walk) {
        Trail trail = new Trail(walk.at(), Set.of());
        Judgement judgement = null;
        for (Answer answer : walk.answers()) {
            judgement = answer.question().judge(new Evidence(trail, answer));
            trail.add(new Judged(answer, judgement));
        }
        return judgement;
    }

    private static String printed(Judgement judgement) {
        String kind = judgement.cause() == null
                ? judgement.kind().name().toLowerCase(Locale.ROOT)
                : judgement.cause().name();
        return kind
                + part(
                        "; not ",
                        judgement.ruledOut().stream().sorted().map(Enum::name).toList())
                + part("; besides ", codes(judgement))
                + (judgement.lead() == null ? "" : "; next " + judgement.lead().word());
    }

    private static List<String> codes(Judgement judgement) {
        return judgement.noticed().stream()
                .map(d -> d.code())
                .distinct()
                .sorted()
                .map(DriftCode::name)
                .toList();
    }

    private static String part(String before, Collection<String> words) {
        return words.isEmpty() ? "" : before + words.stream().collect(Collectors.joining(" "));
    }
}
