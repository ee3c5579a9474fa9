package outward.app;

/** Text that PostgreSQL can keep: no NUL, and no half of a surrogate pair. Fields may refuse more. */
final class StorableText {
    /** What a person is told. */
    static final String REFUSAL = "Remove the characters that cannot be stored: NUL, or half of a surrogate pair.";

    private StorableText() {}

    static boolean is(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }
}
