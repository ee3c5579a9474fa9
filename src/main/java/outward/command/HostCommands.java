package outward.command;

import java.util.List;

/**
 * The lines that set up one management host, and those that take exactly these settings back, in both dialects and in
 * the order to run them. The netsh lists are empty where netsh cannot be given the interface name.
 */
public record HostCommands(
        List<String> netsh, List<String> powershell, List<String> netshBackOut, List<String> powershellBackOut) {
    /** The lines of a host on which nothing is configured. */
    public static final HostCommands NONE = new HostCommands(List.of(), List.of(), List.of(), List.of());

    /** Keeps the lists as they are now. */
    public HostCommands {
        netsh = List.copyOf(netsh);
        powershell = List.copyOf(powershell);
        netshBackOut = List.copyOf(netshBackOut);
        powershellBackOut = List.copyOf(powershellBackOut);
    }
}
