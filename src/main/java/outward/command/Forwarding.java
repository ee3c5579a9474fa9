package outward.command;

/** What a node does with packets for others that arrive on an adapter. */
public enum Forwarding {
    /** They are sent on. */
    ON,
    /** They are dropped: the Forwarding setting of the adapter is off. */
    OFF,
    /** They are dropped by the forwarding filter of a server with a single adapter (article, reply 7.11; facts T5). */
    FILTERED
}
