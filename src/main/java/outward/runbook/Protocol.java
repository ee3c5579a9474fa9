package outward.runbook;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What management hosts use towards DirectAccess clients; each opens its ports there (facts K1 to K6). */
public enum Protocol {
    RDP("rdp", "Remote Desktop"),
    WINRM("winrm", "WinRM and PowerShell"),
    SMB("smb", "file shares"),
    RPC("rpc", "RPC"),
    REMOTE_CONTROL("remote-control", "Configuration Manager remote control"),
    PING("ping", "ping");

    /** What is opened when nobody chooses. */
    public static final Set<Protocol> DEFAULT = EnumSet.of(RDP, WINRM, PING);

    private final String word;
    private final String title;

    Protocol(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** The word used in the API. */
    public String word() {
        return word;
    }

    /** Its name in documents. */
    public String title() {
        return title;
    }

    /** The inbound rules it needs on a client. RPC: the endpoint mapper and the dynamic ports, by Windows' keywords. */
    public List<FirewallRule> rules() {
        return switch (this) {
            case RDP -> List.of(rule("rdp-tcp", "TCP", "3389"), rule("rdp-udp", "UDP", "3389"));
            case WINRM -> List.of(rule("winrm", "TCP", "5985", "5986"));
            case SMB -> List.of(rule("smb", "TCP", "445"));
            case RPC -> List.of(rule("rpc-mapper", "TCP", "RPCEPMap"), rule("rpc-dynamic", "TCP", "RPC"));
            case REMOTE_CONTROL -> List.of(rule("remote-control", "TCP", "2701"));
            case PING -> List.of(rule("ping", "ICMPv6"));
        };
    }

    /** The same for firewalls in the network, which do not know Windows' keywords (facts K1 to K6). */
    public String ports() {
        return switch (this) {
            case RDP -> "TCP and UDP 3389";
            case WINRM -> "TCP 5985 and 5986";
            case SMB -> "TCP 445";
            case RPC -> "TCP 135 and 49152 to 65535";
            case REMOTE_CONTROL -> "TCP 2701";
            case PING -> "ICMPv6 echo request, type 128";
        };
    }

    private static FirewallRule rule(String name, String protocol, String... ports) {
        return new FirewallRule("Outward-" + name, "Outward manage-out: " + name, protocol, List.of(ports));
    }

    /** The protocol with this word, if there is one. */
    public static Optional<Protocol> of(String word) {
        return Arrays.stream(values()).filter(p -> p.word.equals(word)).findFirst();
    }
}
