package outward.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The questions before Always On VPN with the answers of a site.
 *
 * @param answers in their order; the last to a question counts
 */
public record ReadinessList(List<ReadinessAnswer> answers) {
    public ReadinessList {
        answers = List.copyOf(answers);
    }

    /** The questions in order. */
    public List<ReadinessQuestion> questions() {
        return List.of(ReadinessQuestion.values());
    }

    /** What was answered last. */
    public Optional<ReadinessAnswer> last(ReadinessQuestion question) {
        return answers.stream().filter(a -> a.question() == question).reduce((earlier, later) -> later);
    }

    /** Whether something is still to be found out. */
    public boolean isOpen(ReadinessQuestion question) {
        return last(question)
                .filter(answer -> answer.reply() == ReadinessReply.YES)
                .isEmpty();
    }

    /** How many questions are open. */
    public long open() {
        return Stream.of(ReadinessQuestion.values()).filter(this::isOpen).count();
    }
}
