package outward.customer.web;

import io.quarkus.qute.TemplateExtension;
import java.util.Map;

/** What forms, previews and conflict pages call the fields of the machine interface. */
@TemplateExtension(namespace = "label")
final class Labels {
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("name", "Name"),
            Map.entry("hash", "Plan hash"),
            Map.entry("reason", "Reason"),
            Map.entry("reference", "Reference"),
            Map.entry("deployment", "Deployment"),
            Map.entry("topology", "Topology"),
            Map.entry("loadBalancing", "Load balancing"),
            Map.entry("method", "Method"),
            Map.entry("publicIpv4", "Public IPv4"),
            Map.entry("organisationPrefix", "Organisation prefix"),
            Map.entry("internalPrefixes", "Internal prefixes"),
            Map.entry("clientPrefix", "Client prefix"),
            Map.entry("ipv6AtInstall", "IPv6 on the intranet at install"),
            Map.entry("internalVip", "Internal virtual address"),
            Map.entry("nodes", "Nodes"),
            Map.entry("serverAddress", "Server address"),
            Map.entry("serverPrefixLength", "Prefix length of the server address"),
            Map.entry("serverForwarding", "Forwarding on the server"),
            Map.entry("serverInternalIpv4", "Internal IPv4 of the server"),
            Map.entry("internalRouter", "Internal router"),
            Map.entry("ipv6PathConfirmed", "IPv6 path"),
            Map.entry("teredo", "Teredo"),
            Map.entry("vpnPrefix", "VPN prefix"),
            Map.entry("nat64Prefix", "NAT64 prefix"),
            Map.entry("routing", "Routing"),
            Map.entry("windowsVersion", "Windows version"),
            Map.entry("interfaceAlias", "Interface alias"),
            Map.entry("ipv4", "IPv4"),
            Map.entry("internalPrefix", "Internal prefix"),
            Map.entry("addressing", "Addressing"),
            Map.entry("interfaceId", "Interface identifier"),
            Map.entry("role", "Role"),
            Map.entry("onLink", "On the server's subnet"),
            Map.entry("task", "Steps"),
            Map.entry("result", "Result"),
            Map.entry("note", "Note or reason"),
            Map.entry("evidence", "Evidence"),
            Map.entry("resultFile", "Result file"),
            Map.entry("reached", "Clients that it has reached"),
            Map.entry("clients", "Of how many"),
            Map.entry("missing", "Not reached yet"),
            Map.entry("rung", "Rung"),
            Map.entry("text", "What was done"),
            Map.entry("confirmation", "Name"));

    private Labels() {}

    /** The label of a field; the field's own name where it has none. */
    static String of(String field) {
        return LABELS.getOrDefault(field, field);
    }
}
