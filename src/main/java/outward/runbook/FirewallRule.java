package outward.runbook;

import java.util.List;

/** One inbound rule: a stable name, the protocol, and its ports or port keywords (none for ICMPv6 echo). */
public record FirewallRule(String name, String title, String protocol, List<String> ports) {
    /** Keeps the list as it is now. */
    public FirewallRule {
        ports = List.copyOf(ports);
    }
}
