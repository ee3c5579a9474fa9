package outward.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is answered: a check ends, names one cause or none, and never one that it ruled out. */
class AnyAnswersTest {
    private static final List<String> SITES = List.of("edge", "gateway", "own prefixes", "isatap", "entry point");
    private static final List<String> CLIENTS =
            List.of("", "LAPTOP7", "laptop7.corp.example.com", "2002:836b:2:1000::10");
    private static final int CHECKS = 1_500;

    private final Random random = new Random(20261123);
    private final List<Answer> pasted = pasted();

    private static List<Answer> pasted() {
        try {
            return Walk.all().stream()
                    .flatMap(w -> w.answers().stream())
                    .filter(a -> a.choice().isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void every_check_ends_within_twenty_questions_and_names_nothing_that_is_ruled_out() {
        for (int i = 0; i < CHECKS; i++) {
            Circumstances at = any();
            Step end = toTheEnd(at);
            assertThat(end.trail().judged()).hasSizeLessThanOrEqualTo(Check.MOST_QUESTIONS);
            if (end instanceof Step.Found found) {
                assertThat(found.ruledOut()).doesNotContain(found.cause());
            } else {
                assertThat(((Step.Unexplained) end).open())
                        .noneMatch(end.trail().ruledOut()::contains);
            }
        }
    }

    private Circumstances any() {
        return Walk.at(one(SITES), one(List.of(Symptom.values())).word(), one(CLIENTS));
    }

    private Step toTheEnd(Circumstances at) {
        List<Answer> answers = new ArrayList<>();
        Step step = Check.at(at, answers);
        while (step instanceof Step.Ask ask) {
            assertThat(answers.stream().map(Answer::question)).doesNotContain(ask.question());
            Answer next = any(ask.question());
            answers.add(next);
            step = Check.at(at, answers);
            if (step instanceof Step.Ask again && again.question() == ask.question()) {
                assertThat(again.notUnderstood()).isNotEmpty();
                answers.set(answers.size() - 1, Answer.choice(ask.question(), Question.NOT_RUN));
                step = Check.at(at, answers);
            }
        }
        return step;
    }

    /** One of its choices, what some walk pastes for it, or what another question is answered. */
    private Answer any(Question question) {
        if (!question.wantsText()) {
            return Answer.choice(question, one(Options.of(question)).word());
        }
        List<Answer> own = pasted.stream().filter(a -> a.question() == question).toList();
        int throwOf = random.nextInt(10);
        if (throwOf < 2 || own.isEmpty()) {
            return Answer.choice(
                    question, question.offers(Question.NOTHING) && throwOf == 0 ? Question.NOTHING : Question.NOT_RUN);
        }
        return Answer.text(question, throwOf == 2 ? one(pasted).text() : one(own).text());
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @Test
    void no_text_at_all_is_an_answer() {
        Stream.of(Question.values()).filter(Question::wantsText).forEach(question -> {
            Trail trail = new Trail(Walk.at("edge", "by-address", "LAPTOP7"), Set.of());
            for (String text : List.of("", "\n", " : ", "\u0000", "x : y\n".repeat(2_000), "Server:\n\n")) {
                assertThat(question.judge(new Evidence(trail, Answer.text(question, text)))
                                .kind())
                        .as(question + " " + text)
                        .isEqualTo(Judgement.Kind.UNREAD);
            }
        });
    }
}
