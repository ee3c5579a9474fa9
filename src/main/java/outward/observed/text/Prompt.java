package outward.observed.text;

import java.util.regex.Pattern;

/** The prompt of PowerShell or cmd at the start of a line, with what was typed behind it. */
public final class Prompt {
    private static final Pattern PROMPT =
            Pattern.compile("\\s*(\\[[^\\]]{1,256}\\]: )?(PS [^>]{0,260}>|[A-Za-z]:\\\\[^>]{0,260}>).*");
    private static final Pattern MANAGEMENT_SERVERS =
            Pattern.compile(".*>\\s*Get-DAMgmtServer(\\s+-\\w+(\\s+\\w+)?)*\\s*", Pattern.CASE_INSENSITIVE);

    private Prompt() {}

    public static boolean at(Line line) {
        return PlainText.isPlain(line.text()) && PROMPT.matcher(line.text()).matches();
    }

    /** Whether the management servers list was asked for here, so that bare names follow. */
    public static boolean asksForManagementServers(Line line) {
        return MANAGEMENT_SERVERS.matcher(line.text()).matches();
    }
}
