package outward.address;

/**
 * Text that is not what an address field wants. The message is one sentence that may stand beside a form field: what
 * was written, what is wrong with it and what is accepted; characters that do not print are shown by their number.
 */
public final class InvalidAddress extends IllegalArgumentException {
    private static final long serialVersionUID = 1;
    private static final int MOST_SHOWN = 60;

    private final String input;
    private final String reason;

    InvalidAddress(String input, String reason, AddressForm wanted) {
        super("%s is not %s because %s; write %s."
                .formatted(input.isEmpty() ? "An empty value" : shown(input), wanted.noun, reason, wanted.accepted));
        this.input = input;
        this.reason = reason;
    }

    /** What was written, as it was written: not fit for a page or a log line. */
    public String input() {
        return input;
    }

    /** What is wrong with it, as the part of a sentence that follows "because". */
    public String reason() {
        return reason;
    }

    private static String shown(String input) {
        StringBuilder shown = new StringBuilder("\"");
        input.chars().limit(MOST_SHOWN).forEach(unit -> shown.append(shown((char) unit)));
        return shown.append(input.length() > MOST_SHOWN ? "...\"" : "\"").toString();
    }

    static String shown(char unit) {
        return unit >= ' ' && unit <= '~' ? String.valueOf(unit) : "[U+%04X]".formatted((int) unit);
    }
}
