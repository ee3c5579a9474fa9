package outward.picture;

import org.jspecify.annotations.Nullable;

/**
 * One line in a box.
 *
 * @param words what the address is, or all there is to say; may be empty where an address speaks for itself
 * @param address an address, a prefix or a route, never cut; null where there is none
 */
public record Label(String words, @Nullable String address, Tone tone) {
    /** Words alone. */
    static Label of(String words, Tone tone) {
        return new Label(words, null, tone);
    }

    /** An address with what it is. */
    static Label of(String words, Object address) {
        return new Label(words, address.toString(), Tone.PLAIN);
    }

    /** Both in one line. */
    public String text() {
        return address == null ? words : words.isEmpty() ? address : words + " " + address;
    }
}
