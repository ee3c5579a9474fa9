package outward.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import outward.observed.drift.Cause;

/** The table of checks: what is answered to each question, and the cause that is named at the end, or none. */
class CheckTest {
    static List<Walk> walks() throws IOException {
        return Walk.all();
    }

    @ParameterizedTest
    @MethodSource("walks")
    void a_check_ends_there(Walk walk) {
        Step step = Check.at(walk.at(), walk.answers());
        assertThat(end(step) + "\n" + said(step)).isEqualTo(walk.end() + "\n" + walk.said());
    }

    private static String end(Step step) {
        if (step instanceof Step.Found found) {
            return found.cause().name();
        }
        return step instanceof Step.Ask ask ? ask.question().word() + "?" : "none";
    }

    private static String said(Step step) {
        if (step instanceof Step.Found found) {
            return found.shownBy();
        }
        return step instanceof Step.Ask ask
                ? ask.notUnderstood()
                : names(step.trail().ruledOut()) + " ruled out";
    }

    private static String names(Set<Cause> causes) {
        return causes.stream().sorted().map(Cause::name).collect(Collectors.joining(" "));
    }

    @Test
    void every_cause_is_reached() throws IOException {
        Set<Cause> reached = EnumSet.noneOf(Cause.class);
        for (Walk walk : Walk.all()) {
            if (Check.at(walk.at(), walk.answers()) instanceof Step.Found found) {
                reached.add(found.cause());
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(Cause.values());
    }

    @ParameterizedTest
    @MethodSource("walks")
    void every_question_on_the_way_is_the_one_that_is_asked(Walk walk) {
        for (int i = 0; i < walk.answers().size(); i++) {
            Step step = Check.at(walk.at(), walk.answers().subList(0, i));
            assertThat(step).isInstanceOf(Step.Ask.class);
            assertThat(((Step.Ask) step).question())
                    .isEqualTo(walk.answers().get(i).question());
        }
    }

    @Test
    void a_cause_that_was_ruled_out_and_shows_all_the_same_is_no_longer_ruled_out() {
        Circumstances at = Walk.at("edge", "this-host", "2002:836b:2:1000::10");
        Trail trail = new Trail(at, EnumSet.of(Cause.F3));
        trail.takeBack(Cause.F3);
        assertThat(trail.ruledOut()).isEmpty();
    }

    @Test
    void every_cause_has_a_mend_a_source_and_a_proof() {
        for (Cause cause : Cause.values()) {
            Remedy remedy = Remedies.of(cause);
            assertThat(List.of(remedy.mend(), remedy.source(), remedy.proof())).noneMatch(String::isBlank);
        }
    }

    @Test
    void the_decision_lists_symptoms_and_questions_of_every_cause() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("docs/decisions/guided-check.md")).stream()
                .filter(l -> l.matches("\\| F\\d+ \\|.*"))
                .map(l -> l.substring(0, l.lastIndexOf(" | ")))
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(
                        Stream.of(Cause.values()).map(CheckTest::row).toList());
    }

    private static String row(Cause cause) {
        String symptoms = Stream.of(Symptom.values())
                .filter(s -> s.causes().contains(cause))
                .map(Symptom::word)
                .collect(Collectors.joining(", "));
        String questions = Stream.of(Question.values())
                .filter(q -> q.about().contains(cause))
                .map(Question::word)
                .collect(Collectors.joining(", "));
        return "| %s | %s | %s".formatted(cause, symptoms, questions);
    }
}
