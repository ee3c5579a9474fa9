package outward.command;

/** What {@link NetshReader} made of one line. */
public sealed interface NetshReading {
    /** The line is this command. */
    record Understood(Command command) implements NetshReading {}

    /** The line is none of the commands known here, or not surely one; the reason is a sentence. */
    record NotUnderstood(String reason) implements NetshReading {}
}
