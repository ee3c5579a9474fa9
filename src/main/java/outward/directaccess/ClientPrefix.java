package outward.directaccess;

import java.util.Optional;

/** The kinds of prefix that DirectAccess clients get their addresses from. */
public enum ClientPrefix implements Worded {
    /** Clients that come through HTTPS. */
    IP_HTTPS("ip-https"),
    /** Clients that come through Teredo; edge only (facts P17). */
    TEREDO("teredo"),
    /** Ordinary VPN on the same server; read, never derived (facts P5). */
    VPN("vpn");

    private final String word;

    ClientPrefix(String word) {
        this.word = word;
    }

    /** The member with that word; empty for any other text. */
    public static Optional<ClientPrefix> of(String word) {
        return Worded.find(values(), word);
    }

    /** The word for it in pages, documents and the machine interface. */
    @Override
    public String word() {
        return word;
    }
}
