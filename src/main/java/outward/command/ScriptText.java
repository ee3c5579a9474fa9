package outward.command;

/**
 * The text of a script file: printable ASCII lines that end in CR LF, as cmd needs and Windows editors expect, and no
 * byte order mark. Without other characters no code page that a Windows machine reads the file in can change it.
 */
public final class ScriptText {
    private static final String END = "\r\n";

    private final StringBuilder text = new StringBuilder();

    /** Appends one line, given without its end; refuses, as a bug, anything that is not printable ASCII. */
    public ScriptText line(String line) {
        line.chars().filter(unit -> unit < ' ' || unit > '~').findFirst().ifPresent(unit -> {
            throw new IllegalArgumentException("A script line may not hold U+%04X".formatted(unit));
        });
        text.append(line).append(END);
        return this;
    }

    /** Appends several lines, given with LF between them, such as a text block. */
    public ScriptText lines(String lines) {
        lines.lines().forEach(this::line);
        return this;
    }

    /** The whole text. */
    @Override
    public String toString() {
        return text.toString();
    }
}
