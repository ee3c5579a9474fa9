package outward.answer;

/** Text that PostgreSQL can keep: no NUL, and no half of a surrogate pair. Fields may refuse more. */
public final class StorableText {
    /** What a person is told. */
    public static final String REFUSAL =
            "Remove the characters that cannot be stored: NUL, or half of a surrogate pair.";

    private StorableText() {}

    /** True when PostgreSQL can store it. */
    public static boolean is(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }
}
