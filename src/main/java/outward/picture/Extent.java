package outward.picture;

/** About how wide text is drawn, in user units; fonts differ, so it is generous. */
final class Extent {
    private static final int LONGEST_NAME = 28;
    private static final double ADDRESS = 7.3;
    private static final double NARROW = 6.6;
    private static final double BOLD = 7.6;
    private static final double WIDE = 13;
    private static final int FIRST_WIDE = 0x1100;

    private Extent() {}

    /** A name as a box has room for it; the whole one stands elsewhere on the page. */
    static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }

    static double title(String text) {
        return text.codePoints().mapToDouble(c -> c < FIRST_WIDE ? BOLD : WIDE).sum();
    }

    /** What is broken stands in bold letters. */
    static double label(Label label) {
        double letter = label.tone() == Tone.BAD ? BOLD : NARROW;
        double words = label.words()
                .codePoints()
                .mapToDouble(c -> c < FIRST_WIDE ? letter : WIDE)
                .sum();
        return words + (label.address() == null ? 0 : (label.address().length() + 1) * ADDRESS);
    }
}
