package outward.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.observed.drift.Cause;

/**
 * Where packets are lost, as somebody captured them, and what may lose them there. Where that may be several causes, one
 * is shown only once the others are ruled out, before the capture or after it.
 */
@SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
enum Loss {
    BEFORE_SERVER(
            Question.CAPTURE_SERVER,
            "none",
            "Nothing from the host arrives at the server.",
            Question.HOST_ROUTES,
            Cause.F3,
            Cause.F5),
    IN_SERVER(
            Question.CAPTURE_SERVER,
            "in",
            "Packets arrive at the server and do not leave towards the client.",
            null,
            Cause.F2,
            Cause.F4),
    BEHIND_SERVER(
            Question.CAPTURE_SERVER,
            "back",
            "The client's answer reaches the server and is not handed to the host.",
            null,
            Cause.F2,
            Cause.F21),
    IN_TUNNEL(
            Question.CAPTURE_CLIENT,
            "none",
            "What the server sent does not come out of the client's tunnel.",
            Question.SERVER_RULES,
            Cause.F14,
            Cause.F9,
            Cause.F27),
    IN_CLIENT(
            Question.CAPTURE_CLIENT,
            "in",
            "Packets come out of the client's tunnel and are not answered.",
            Question.CLIENT_PROFILES,
            Cause.F13,
            Cause.F15);

    private final Question question;
    private final String choice;
    private final String sentence;
    private final @Nullable Question next;
    private final List<Cause> possible;

    Loss(Question question, String choice, String sentence, @Nullable Question next, Cause... possible) {
        this.question = question;
        this.choice = choice;
        this.sentence = sentence;
        this.next = next;
        this.possible = List.of(possible);
    }

    static Optional<Loss> of(Question question, String choice) {
        return Stream.of(values())
                .filter(l -> l.question == question && l.choice.equals(choice))
                .findFirst();
    }

    Judgement judge(Evidence evidence) {
        return shown(evidence.trail()).orElseGet(() -> {
            Judgement said = Judgement.says(sentence, Set.of());
            return next == null ? said : said.leadingTo(next);
        });
    }

    /** What a capture shows after all, now that the others it could have been are ruled out. */
    static Optional<Judgement> left(Trail trail) {
        return Stream.of(values())
                .filter(l -> trail.chose(l.question, l.choice))
                .flatMap(l -> l.shown(trail).stream())
                .findFirst();
    }

    /** Where Windows starts from another address, the planned one being missed says nothing of the way (safety Y4). */
    private Optional<Judgement> shown(Trail trail) {
        if (this == BEFORE_SERVER && trail.startsElsewhere()) {
            return Optional.empty();
        }
        List<Cause> open = possible.stream().filter(trail::isOpen).toList();
        return open.size() == 1 ? Optional.of(Judgement.shows(open.get(0), sentence)) : Optional.empty();
    }
}
