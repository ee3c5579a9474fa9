package outward.observed.host;

import java.util.List;
import outward.observed.text.Line;

/**
 * Reads what a host or a server printed: netsh interface ipv6 show (routes, addresses, interfaces), route print,
 * ipconfig, Get-NetRoute, Get-NetIPAddress, Get-NetIPInterface, Find-NetRoute, Get-DAMgmtServer, Update-DAMgmtServer,
 * Get-DAMultiSite, Get-RemoteAccessLoadBalancer, Get-NetIPsecRule (tables, lists, JSON, CSV), and the JSON of verify.ps1
 * and read-state.ps1; several of them one after the other are one report. A damaged text is read as far as it is sure,
 * another language by its shape. It never fails and never asks a name server.
 */
public final class HostReport {
    /** A longer text is not read at all. */
    public static final int MOST_CHARACTERS = 1_000_000;

    private HostReport() {}

    /** Reads a text from one machine. */
    public static HostState read(String content) {
        if (content.length() > MOST_CHARACTERS) {
            String sentence =
                    "The text is longer than %d characters; nothing of it was read.".formatted(MOST_CHARACTERS);
            return new HostState(List.of(), List.of(), List.of(new Unread(1, sentence, Unread.Why.UNKNOWN)));
        }
        List<Line> lines = lines(content);
        return ComputerNames.with(new Paste(lines, Forms.all()).read(), lines);
    }

    /** Its lines without what terminals, mails and web pages put around them. */
    public static List<Line> lines(String content) {
        return Cleaned.lines(content);
    }
}
