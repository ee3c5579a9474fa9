package outward.diagnosis;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.observed.drift.Cause;
import outward.observed.drift.Drift;

/** Where a check stands after its answers: a question, a cause, or the end of what can be asked. */
public sealed interface Step {
    /** How it came here. */
    Trail trail();

    /**
     * A question.
     *
     * @param notUnderstood why its last answer was not taken, empty where it was not asked yet
     */
    record Ask(Trail trail, Question question, String command, String notUnderstood) implements Step {
        /** What a person looks at where no line tells; empty beside a line that does. */
        public String look() {
            return Commands.look(question, trail.at());
        }
    }

    /**
     * The end: one cause.
     *
     * @param shownBy what shows it
     * @param mend lines to paste as they stand, or sentences
     * @param proof what proves that it is mended
     */
    record Found(Trail trail, Cause cause, String shownBy, String mend, String source, String proof) implements Step {
        /** What it is not. */
        public Set<Cause> ruledOut() {
            return trail.ruledOut();
        }

        /** Whether the mend is for reading, not for pasting. */
        public boolean isTold() {
            return mend.endsWith(".") && !mend.contains("\n");
        }
    }

    /**
     * The end: none of the 28 causes is shown.
     *
     * @param open those of the symptom that nobody ruled out
     * @param unasked those of them that nothing was asked about
     */
    record Unexplained(Trail trail, List<Cause> open, List<Cause> unasked) implements Step {
        /** By what they could be asked about; empty where everything was. */
        public String asked() {
            return Stream.of(
                            without(Question.CLIENT_NAME, "the client's name"),
                            without(Question.HOST_CHOICE, "the client's IPv6 address"),
                            without(
                                    Question.SERVER_ADDRESSES,
                                    "the server's IPv6 address, which the plan does not know"))
                    .filter(s -> !s.isEmpty())
                    .collect(Collectors.joining(" "));
        }

        /** Nothing where the question was asked, or the symptom has no use for it. */
        private String without(Question question, String wanted) {
            List<String> causes = unasked.stream()
                    .filter(question.about()::contains)
                    .map(Cause::name)
                    .toList();
            boolean asks = trail.at().symptom().questions().contains(question) && !trail.wasAsked(question);
            return causes.isEmpty() || !asks
                    ? ""
                    : "Nothing was asked about %s: that takes %s.".formatted(String.join(", ", causes), wanted);
        }

        /** What it is not. */
        public Set<Cause> ruledOut() {
            return trail.ruledOut();
        }

        /** What differs from the plan besides. */
        public List<Drift> noticed() {
            return trail.noticed();
        }
    }
}
