package outward.command;

/** What becomes of a packet from a management host to the clients behind one tunnel, and of the answer. */
public record ClientPassage(Tunnel tunnel, Passage passage) {}
