package outward.diagnosis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outward.observed.drift.Cause;

/**
 * A check from its symptom and the answers so far to the next question or the end; it remembers nothing, so that the
 * answers are its whole state. Each answer is judged in the light of those before it (docs/decisions/guided-check.md).
 */
public final class Check {
    /** No check asks more. */
    public static final int MOST_QUESTIONS = 20;
    /** A longer answer is not read. */
    public static final int MOST_CHARACTERS = 60_000;

    private final Trail trail;

    private Check(Circumstances at) {
        this.trail = new Trail(at, Opening.ruledOut(at));
    }

    /**
     * Where it stands. Answers count in the order in which they were asked for: one that answers another question than
     * the one that is asked then ends the reading, and that question stands.
     */
    public static Step at(Circumstances at, List<Answer> answers) {
        Check check = new Check(at);
        Optional<Judgement> opening = Opening.of(at);
        return opening.isPresent() ? check.found(opening.get()) : check.walk(answers);
    }

    private Step walk(List<Answer> answers) {
        for (Answer answer : answers) {
            Question asked = next();
            if (asked != answer.question()) {
                break;
            }
            Judgement judgement = asked.judge(new Evidence(trail, answer));
            if (judgement.kind() == Judgement.Kind.UNREAD) {
                return ask(asked, judgement.sentence());
            }
            trail.add(new Judged(answer, judgement));
            if (judgement.kind() == Judgement.Kind.SHOWS) {
                return found(judgement);
            }
            Optional<Judgement> left = Loss.left(trail);
            if (left.isPresent()) {
                return found(left.get());
            }
        }
        Question next = next();
        return next == null ? unexplained() : ask(next, "");
    }

    /** What the last answer leads to, else the first of the symptom's that still applies. */
    private @Nullable Question next() {
        if (trail.judged().size() >= MOST_QUESTIONS) {
            return null;
        }
        Question lead = trail.lead();
        return lead != null && Applies.to(lead, trail)
                ? lead
                : trail.at().symptom().questions().stream()
                        .filter(q -> Applies.to(q, trail))
                        .findFirst()
                        .orElse(null);
    }

    private Step ask(Question question, String notUnderstood) {
        return new Step.Ask(trail, question, Commands.of(question, trail.at()), notUnderstood);
    }

    private Step found(Judgement judgement) {
        Cause cause = Objects.requireNonNull(judgement.cause(), "what shows something names the cause");
        trail.takeBack(cause);
        Remedy remedy = Remedies.of(cause);
        String mend = judgement.mend() == null ? remedy.mend() : judgement.mend();
        return new Step.Found(trail, cause, judgement.sentence(), mend, remedy.source(), remedy.proof());
    }

    private Step unexplained() {
        List<Cause> open =
                trail.at().symptom().causes().stream().filter(trail::isOpen).toList();
        List<Cause> unasked = open.stream()
                .filter(c -> trail.judged().stream()
                        .noneMatch(j -> j.answer().question().about().contains(c)))
                .toList();
        return new Step.Unexplained(trail, open, unasked);
    }
}
