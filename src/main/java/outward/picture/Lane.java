package outward.picture;

/**
 * Clients of one prefix and the way that hosts reach them by.
 *
 * @param mark what becomes of packets to them, in a word or two
 * @param tone of the way
 */
public record Lane(Box clients, String mark, Tone tone) {
    /** The same in words. */
    String words() {
        return clients.words() + "; " + mark + ".";
    }
}
