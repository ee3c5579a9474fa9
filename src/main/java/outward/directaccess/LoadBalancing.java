package outward.directaccess;

import java.util.Optional;

/** How the nodes of one entry point share the load, and how many there may be (facts P25, T9). */
public enum LoadBalancing implements Worded {
    /** One server. */
    NONE("none", 1),
    /** Windows network load balancing: at most 8 nodes. */
    NLB("nlb", 8),
    /** An external load balancer: at most 32 nodes, the /64s of a /59. */
    EXTERNAL("external", 32);

    private final String word;
    private final int mostNodes;

    LoadBalancing(String word, int mostNodes) {
        this.word = word;
        this.mostNodes = mostNodes;
    }

    /** The member with that word; empty for any other text. */
    public static Optional<LoadBalancing> of(String word) {
        return Worded.find(values(), word);
    }

    /** The word for it in pages, documents and the machine interface. */
    @Override
    public String word() {
        return word;
    }

    /** The largest number of nodes. */
    public int mostNodes() {
        return mostNodes;
    }

    /** The length of a client prefix: /64 for one server, /59 where several share it (facts P24, P25). */
    public int clientPrefixLength() {
        return this == NONE ? 64 : 59;
    }
}
