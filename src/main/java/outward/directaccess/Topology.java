package outward.directaccess;

import java.util.Optional;

/** How the DirectAccess server stands in the network: the three installs of Microsoft's planning pages (facts T1). */
public enum Topology implements Worded {
    /** Two adapters, one of them on the Internet with public IPv4. */
    EDGE("edge"),
    /** Two adapters behind a device that translates addresses: IP-HTTPS only (facts P18). */
    BEHIND_NAT("behind-nat"),
    /** One adapter for both roles, always behind NAT. */
    SINGLE_ADAPTER("single-adapter");

    private final String word;

    Topology(String word) {
        this.word = word;
    }

    /** The member with that word; empty for any other text. */
    public static Optional<Topology> of(String word) {
        return Worded.find(values(), word);
    }

    /** The word for it in pages, documents and the machine interface. */
    @Override
    public String word() {
        return word;
    }
}
