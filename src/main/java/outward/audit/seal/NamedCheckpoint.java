package outward.audit.seal;

/** A checkpoint that was signed with the right key, by the name of its file. */
record NamedCheckpoint(String name, Checkpoint checkpoint) {}
