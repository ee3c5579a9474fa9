package outward.directaccess;

import java.util.Optional;

/** How a management host reaches DirectAccess clients. */
public enum Routing implements Worded {
    /** One route per client prefix; the article prefers it. */
    SPECIFIC_ROUTES("specific-routes"),
    /** The DirectAccess server as default gateway: all IPv6 traffic of the host goes there. */
    DEFAULT_GATEWAY("default-gateway");

    private final String word;

    Routing(String word) {
        this.word = word;
    }

    /** The member with that word; empty for any other text. */
    public static Optional<Routing> of(String word) {
        return Worded.find(values(), word);
    }

    /** The word for it in pages, documents and the machine interface. */
    @Override
    public String word() {
        return word;
    }
}
