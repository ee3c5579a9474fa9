package outward.observed.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outward.answer.StorableText;
import outward.answer.WrongInput;
import outward.observed.ServerReport;

/** Checks pasted text. */
final class Pasted {
    private Pasted() {}

    /** The text; refuses none and one that is too long to be read. */
    static String content(@Nullable String content) {
        String text = Optional.ofNullable(content).orElse("");
        if (text.isBlank()) {
            throw WrongInput.at("content", "Paste what the server printed.");
        }
        if (!StorableText.is(text)) {
            throw WrongInput.at("content", StorableText.REFUSAL);
        }
        if (text.length() > ServerReport.MOST_CHARACTERS) {
            throw WrongInput.at("content", "At most " + ServerReport.MOST_CHARACTERS + " characters are read.");
        }
        return text;
    }
}
