package outward.observed.text;

/**
 * One line of a text: its number, its characters, and whether the text ends within it, so that its end may be missing.
 */
public record Line(int number, String text, boolean last) {
    private static final int SHOWN = 300;

    /** The columns before the first visible character. */
    public int indent() {
        int column = 0;
        while (column < text.length() && Character.isWhitespace(text.charAt(column))) {
            column++;
        }
        return column;
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** The line as it may be shown to a person: no invisible characters, and not more than a screen line holds. */
    public String shown() {
        String visible = PlainText.visible(text).strip();
        return visible.length() <= SHOWN ? visible : PlainText.start(visible, SHOWN) + " …";
    }
}
