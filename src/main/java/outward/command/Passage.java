package outward.command;

/** What becomes of a packet from one node to an address, and of the answer to it. */
public sealed interface Passage permits Arrives, Dies {}
