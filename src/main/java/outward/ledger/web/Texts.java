package outward.ledger.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.PlainText;
import outward.answer.StorableText;
import outward.ledger.Outcome;

/** The texts of a record, checked. */
record Texts(@Nullable Outcome outcome, String evidence, String note) {
    private static final int EVIDENCE = 100_000;
    private static final int NOTE = 1000;
    private static final int NAME = 200;

    /** What makes a name look as if it ended otherwise (Unicode TR 36, 2.5), and what stands for unreadable letters. */
    private static final Pattern DECEPTIVE = Pattern.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]");

    private static final String DECEIVES =
            "Letters that cannot be read or that turn the direction of the text are not accepted in a file's name.";
    private static final String KNOWN =
            "Known are " + Arrays.stream(Outcome.values()).map(Outcome::word).collect(Collectors.joining(", ")) + ".";

    static Texts of(String result, String evidence, String note, String at, FieldErrors errors) {
        Outcome outcome = Outcome.of(result).orElse(null);
        if (outcome == null) {
            errors.add(at + "result", KNOWN);
        }
        checkEvidence(evidence, at, errors);
        if (!note.isEmpty()) {
            PlainText.fault(note, NOTE).ifPresent(fault -> errors.add(at + "note", fault));
        } else if (outcome != null && outcome.needsReason()) {
            errors.add(at + "note", "Say why: what failed or is skipped needs a reason.");
        }
        return new Texts(outcome, evidence, note);
    }

    /** The outcome, where errors would have been refused before. */
    Outcome known() {
        return Objects.requireNonNull(outcome, "an unknown result was refused");
    }

    private static void checkEvidence(String evidence, String at, FieldErrors errors) {
        if (evidence.length() > EVIDENCE) {
            errors.add(at + "evidence", "At most 100,000 characters are kept; send the rest as a file.");
        } else if (!StorableText.is(evidence)) {
            errors.add(at + "evidence", StorableText.REFUSAL);
        }
    }

    static void checkFileName(String name, String field, FieldErrors errors) {
        PlainText.fault(name, NAME)
                .or(() -> DECEPTIVE.matcher(name).find() ? Optional.of(DECEIVES) : Optional.empty())
                .ifPresent(fault -> errors.add(field, fault));
    }
}
