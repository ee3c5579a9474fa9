package outward.command;

/** Why a packet goes no further. */
public enum Loss {
    /** The sender has no usable address on the adapter that the packet would leave by. */
    NO_SOURCE("no address on the adapter can be the source"),
    /** RFC 6724 ranks several of the sender's addresses equal, and the answer to one of them does not come back. */
    SOURCE_AMBIGUOUS("the sender may use an address that no answer comes back to"),
    /** No entry of the routing table matches. */
    NO_ROUTE("no route leads there"),
    /** Two routes with one prefix and one metric lead different ways. */
    ROUTE_AMBIGUOUS("several equal routes lead there"),
    /** The next hop of the route is not on the link of its adapter. */
    NEXT_HOP_OFF_LINK("the next hop is not on the link"),
    /** Nobody on the link has the address that the packet is to be handed to. */
    NO_NEIGHBOUR("nobody on the link answers for the next address"),
    /** More than one node on the link has that address. */
    ADDRESS_TAKEN_TWICE("several nodes on the link answer for the next address"),
    /** The node does not forward what arrives on this adapter. */
    FORWARDING_OFF("forwarding is off on the adapter that it arrives on"),
    /** The filter of a single-adapter server drops what would be forwarded. */
    FORWARDING_FILTERED("the forwarding filter of a single-adapter server drops it"),
    /** The packet came back to a node that had sent it on before. */
    LOOP("it comes back to a node that has sent it on before"),
    /** The answer ends at another node than the one that asked. */
    ANSWER_ELSEWHERE("another node takes the answer");

    private final String words;

    Loss(String words) {
        this.words = words;
    }

    /** The reason as the part of a sentence that follows "because". */
    public String words() {
        return words;
    }
}
