package outward.runbook.script;

/**
 * A place in a script where each host has its own value. Its mark is a control character: none is left in a script,
 * because names are written as printable ASCII, so a mark can only be a place.
 */
enum Hole {
    /** The host's identifier. */
    ID("\u0001"),
    /** Its name as a PowerShell literal. */
    NAME("\u0002"),
    /** Its address. */
    ADDRESS("\u0003"),
    /** Its name as Windows has it in COMPUTERNAME: the first 15 characters, in capitals. */
    COMPUTER("\u0004");

    private final String mark;

    Hole(String mark) {
        this.mark = mark;
    }

    /** What stands for the value while a script is made. */
    String mark() {
        return mark;
    }
}
