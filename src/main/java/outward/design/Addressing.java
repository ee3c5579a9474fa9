package outward.design;

import java.util.Arrays;
import java.util.Optional;

/** How a management host comes by its interface identifier. */
public enum Addressing {
    /** The next free identifier of the prefix. */
    NEXT("next"),
    /** The host's IPv4 address in the last 32 bits (a convention of the article's readers, facts P31). */
    FROM_IPV4("from-ipv4"),
    /** Typed, hexadecimal. */
    MANUAL("manual"),
    /** By router advertisement: nothing is configured on the host (facts R1–R4). */
    AUTO_CONFIGURED("auto-configured");

    private final String word;

    Addressing(String word) {
        this.word = word;
    }

    /** The word used in pages, the API and documents. */
    public String word() {
        return word;
    }

    /** The addressing with this word, if there is one. */
    public static Optional<Addressing> of(String word) {
        return Arrays.stream(values()).filter(a -> a.word.equals(word)).findFirst();
    }
}
