package outward.directaccess;

import java.util.Optional;

/** What is known of Teredo on the server. */
public enum TeredoSetting implements Worded {
    /** Computed from topology and addresses, not confirmed. */
    DERIVED("derived"),
    /** Read or said to be on. */
    ENABLED("enabled"),
    /** Read or said to be off. */
    DISABLED("disabled");

    private final String word;

    TeredoSetting(String word) {
        this.word = word;
    }

    /** The member with that word; empty for any other text. */
    public static Optional<TeredoSetting> of(String word) {
        return Worded.find(values(), word);
    }

    /** The word for it in pages, documents and the machine interface. */
    @Override
    public String word() {
        return word;
    }
}
