package outward.answer;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers of revisions, as queries say them. */
public final class RevisionNumber {
    /** What a person is told about anything else. */
    public static final String REFUSAL = "A revision is a whole number from 1.";

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,8}");

    private RevisionNumber() {}

    /** The number; anything else is wrong input, named by its field. */
    public static int of(String field, String text) {
        return find(text).orElseThrow(() -> WrongInput.at(field, REFUSAL));
    }

    /** The number, if the text is one. */
    public static Optional<Integer> find(String text) {
        return FORM.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
