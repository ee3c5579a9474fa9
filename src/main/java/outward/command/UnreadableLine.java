package outward.command;

/** Bad syntax in a netsh line; the message is the reason. It never leaves {@link NetshReader}. */
final class UnreadableLine extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableLine(String reason) {
        super(reason);
    }
}
