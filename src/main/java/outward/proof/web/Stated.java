package outward.proof.web;

import java.util.Optional;
import outward.answer.FieldErrors;
import outward.answer.StorableText;
import outward.proof.Rung;

/** A statement as it was sent, by a form or a program. */
record Stated(String rung, String text) {
    private static final int LONGEST = 2000;

    /** The rung, if people state it. */
    Optional<Rung> read() {
        return Rung.of(rung).filter(Rung::isStated);
    }

    void check(FieldErrors errors) {
        if (read().isEmpty()) {
            errors.add(
                    "rung", "Say applied, managed-with-user or managed-before-logon; the others are read from texts.");
        }
        if (text.isBlank() || text.length() > LONGEST) {
            errors.add("text", "Say in 1 to " + LONGEST + " characters what was done.");
        } else if (!StorableText.is(text)) {
            errors.add("text", StorableText.REFUSAL);
        }
    }
}
