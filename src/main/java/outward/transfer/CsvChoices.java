package outward.transfer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outward.answer.WrongInput;

/** What a person says of how a file is to be read; nothing is left to be guessed. */
public final class CsvChoices {
    private CsvChoices() {}

    /** The encoding that was asked for; null = guessed. */
    public static @Nullable CsvEncoding encoding(String word) {
        return said(word, CsvEncoding.of(word), "encoding");
    }

    /** The delimiter that was asked for; null = guessed. */
    public static @Nullable CsvDelimiter delimiter(String word) {
        return said(word, CsvDelimiter.of(word), "delimiter");
    }

    /** Whether the first line names the fields; null = guessed. */
    public static @Nullable Boolean heading(String word) {
        Optional<Boolean> said = Optional.of(word.equals("yes")).filter(yes -> yes || word.equals("no"));
        return said(word, said, "heading");
    }

    private static <T> @Nullable T said(String word, Optional<T> found, String field) {
        if (found.isEmpty() && !word.isEmpty()) {
            throw WrongInput.at(field, "This is none of the choices.");
        }
        return found.orElse(null);
    }
}
