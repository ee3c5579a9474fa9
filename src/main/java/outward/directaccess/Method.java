package outward.directaccess;

import java.util.Optional;

/** How manage-out is done. */
public enum Method implements Worded {
    /** Hosts numbered in the manage-out prefix, as the article describes. */
    ARTICLE("article"),
    /** Own IPv6 prefixes on the intranet. */
    NATIVE("native"),
    /** ISATAP limited to the management hosts (facts I2). */
    ISATAP("isatap");

    private final String word;

    Method(String word) {
        this.word = word;
    }

    /** The member with that word; empty for any other text. */
    public static Optional<Method> of(String word) {
        return Worded.find(values(), word);
    }

    /** The word for it in pages, documents and the machine interface. */
    @Override
    public String word() {
        return word;
    }
}
