package outward.runbook;

/** The languages that a command is given in; each line can be pasted as it stands. */
public enum Dialect {
    POWERSHELL("PowerShell", "powershell"),
    NETSH("netsh", "bat"),
    CMD("cmd", "bat"),
    GENERIC("any router", "text");

    private final String title;
    private final String fence;

    Dialect(String title, String fence) {
        this.title = title;
        this.fence = fence;
    }

    /** Its name in documents. */
    public String title() {
        return title;
    }

    /** The info string of a fenced code block. */
    public String fence() {
        return fence;
    }
}
