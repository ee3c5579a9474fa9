package outward.diagnosis;

import outward.observed.drift.Cause;
import outward.observed.drift.OneAdapter;

/** The mend of each cause where an answer brings none of its own: sentences of the sources, no command that they do not name. */
final class Remedies {
    private static final String MS = "Microsoft";
    private static final String AGAIN = "Ask for the same state again: the finding is gone. ";
    private static final String SESSION = "Then a session that is no ping from the host to the client.";

    private Remedies() {}

    static Remedy of(Cause cause) {
        return switch (cause) {
            case F1, F2, F3, F4, F5, F6, F7 -> server(cause);
            case F8, F9, F10, F11, F12, F13, F14 -> names(cause);
            case F15, F16, F17, F18, F19, F20, F21 -> client(cause);
            case F22, F23, F24, F25, F26, F27, F28 -> site(cause);
        };
    }

    private static Remedy server(Cause cause) {
        return switch (cause) {
            case F1 ->
                of(
                        "Plan with own IPv6 prefixes; with one server also limited ISATAP, or a second adapter at the next rebuild.",
                        "article; " + MS + ", plan pages of clusters and multisite",
                        "The plan's verdict is no longer refused. " + SESSION);
            case F2 ->
                of(
                        "Give the server an on-link route for that /64 on its internal adapter (not proven on Windows: confirm first), or another server address, whose /64 is not on-link on the ISATAP adapter, or plan own IPv6 prefixes; turn forwarding on.",
                        MS + ", cluster lab; readers' replies 7.5 and 7.6",
                        "From the host, ping the server from the planned address: the reply proves the way back. "
                                + SESSION);
            case F3 ->
                of(
                        "Run the host's apply script: it adds the routes that are missing. It stops at a route to the same destination that no plan set: find out first who needs that one.",
                        "article; reader's reply 7.1",
                        AGAIN + SESSION);
            case F4 ->
                of(
                        "The client route has to be on the IP-HTTPS adapter with Publish Yes, forwarding and advertising on; then restart the service RaMgmtSvc.",
                        MS + ", troubleshooting of IP-HTTPS in the console",
                        AGAIN + "A client that connects anew gets an address. " + SESSION);
            case F5 ->
                of(
                        "Manage from a jump host in the server's subnet, or have IPv6 (ICMPv6 and neighbour discovery) let through between the two.",
                        "article, reply 8.1",
                        "Test-NetConnection from the host to the server's IPv6 address succeeds. " + SESSION);
            case F6 ->
                of(
                        "Set DisabledComponents below HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters to 0 and restart.",
                        MS + ", configure IPv6 in Windows",
                        AGAIN + "The planned address shows as Preferred.");
            default ->
                of(
                        "Backup-GPO of the server and the client policies (or server\\management-servers.ps1, which does it); add the host by its planned IPv6 address to the management servers list; then gpupdate /target:computer on every server and the clients.",
                        MS + ", plan pages of remote management",
                        "A session to a client at which nobody has logged on since its restart.");
        };
    }

    private static Remedy names(Cause cause) {
        return switch (cause) {
            case F8 ->
                of(
                        "Backup-GPO of the server and the client policies; add the host to the management servers list by its planned IPv6 address, not by its name; then gpupdate /target:computer on every server and the clients.",
                        MS + ", Update-DAMgmtServer; what follows for the rules is inferred",
                        "Get-DAMgmtServer shows the address. " + SESSION);
            case F9 ->
                of(
                        "Backup-GPO of the server and the client policies; refresh the management servers in the console (Refresh or Update Management Servers, then Finish); then gpupdate /target:computer on every server and the clients.",
                        "article",
                        "The IPsec rules of server and client name the host. " + SESSION);
            case F10 ->
                of(
                        "On clients set DisableNRPTForAdapterRegistration below HKLM\\SYSTEM\\CurrentControlSet\\Services\\Dnscache\\Parameters to 0 (DWORD).",
                        MS + ", DirectAccess known issues",
                        "After the client connects anew, nslookup answers an address in its client prefix.");
            case F11 ->
                of(
                        "Turn “Register this connection's addresses in DNS” on for that adapter.",
                        MS + ", archived (Edge Access blog, April 2010)",
                        "After the client connects anew, nslookup answers its address.");
            case F12 ->
                of(
                        "Ask for the client by the address of its present connection; have old records scavenged, and let the client register anew.",
                        "inferred",
                        "DNS and the server's list of connections name the same address. " + SESSION);
            case F13 ->
                of(
                        "Run clients\\firewall.ps1 of the runbook: rules for the Private and the Public profile that name the host; edge traversal where Teredo is planned.",
                        MS + ", archived (TechNet ee382313); New-NetFirewallRule",
                        "The client's rules name the host. " + SESSION);
            default ->
                of(
                        "Treat it as IPsec: the main and quick mode associations on server and client, certificates, and the connection security rules of both ends.",
                        "article; " + MS + ", plan pages: ICMP is exempt from the tunnels",
                        "Get-NetIPsecQuickModeSA names the host while a session runs.");
        };
    }

    private static Remedy client(Cause cause) {
        return switch (cause) {
            case F15 ->
                of(
                        "Turn the Windows Defender Firewall on for every profile of the client, and leave its service running.",
                        MS,
                        "Get-NetFirewallProfile shows Enabled True for all. " + SESSION);
            case F16 ->
                of(
                        "Find the client by the address of its DirectAccess connection. Where its own IPv6 conflicts, have IPv6 off on that network or adapter; never by DisabledComponents, which would end IP-HTTPS and Teredo.",
                        "a reader's report (ivonetworks.com, January 2017)",
                        "The name answers an address in the client prefix. " + SESSION);
            case F17 ->
                of(
                        "Leave Teredo out: record it as disabled, plan again, and take the Teredo route off the hosts. Two consecutive public addresses on the external adapter bring it.",
                        MS + ", plan pages; Set-DAServer",
                        "The client connects by IP-HTTPS. " + SESSION);
            case F18 ->
                of(
                        "Behind NAT only IP-HTTPS works: correct the topology, plan again, and take the Teredo route off the hosts.",
                        MS + ", troubleshooting of 6to4 in the console",
                        "The client connects by IP-HTTPS. " + SESSION);
            case F19 ->
                of(
                        "Check that the router's own name resolves and is not on the block list; policy sets its name and the state Enabled. Then gpupdate and a restart of the host; on the server the settings are lost at a restart.",
                        MS + ", removed and deprecated features; experts",
                        "ipconfig shows the ISATAP adapter connected, with an address. " + SESSION);
            case F20 ->
                of(
                        "Bring a host with Windows 10 to 1703 or later. Windows Server 2016 is build 14393 and stays so: another host, or the registry value DisableParallelAandAAAA as the workaround.",
                        "R. Hicks, manage-out",
                        "The client's name resolves on the host to its IPv6 address. " + SESSION);
            default ->
                of(
                        OneAdapter.ELSE_ROUTES_FIRST + " Public addresses stand on the external adapter only.",
                        MS + ", plan pages",
                        AGAIN + SESSION);
        };
    }

    private static Remedy site(Cause cause) {
        return switch (cause) {
            case F22 ->
                of(
                        "Number the host within the server's internal prefixes, or enter its prefix among them in the console: the list there is replaced whole, so enter all of them. A server that was installed on an IPv4-only intranet has no such page: that takes a reinstallation.",
                        "reader's reply 7.12",
                        "Get-RemoteAccess shows the host's /64 among InternalIPv6Prefix. " + SESSION);
            case F23 ->
                of(
                        "Ask for the client by an address in its client prefix; NAT64 translates from clients to IPv4 servers only.",
                        MS + ", plan pages of remote management; reader's reply 7.2",
                        "A session that is no ping from the host to the client.");
            case F24 ->
                of(
                        "On the host remove exactly this route and add it again without -PolicyStore, which writes both stores; the apply script leaves alone what is there already.",
                        MS + ", New-NetRoute and netsh interface ipv6",
                        "After a restart of the host its routes are there. " + SESSION);
            case F25 ->
                of(
                        "Find the other machine (its link-layer address stands in Get-NetNeighbor) and give one of the two another address.",
                        "RFC 4862",
                        "The planned address shows as Preferred. " + SESSION);
            case F26 ->
                of(
                        "Ask for the client by the address that the server's list of connections shows (Get-RemoteAccessConnectionStatistics).",
                        "RFC 4380",
                        "A session that is no ping from the host to the client.");
            case F27 ->
                of(
                        "Have the domain controllers replicate, read-only ones too, then gpupdate /target:computer on servers and clients.",
                        MS + ", troubleshooting pages",
                        "gpresult shows the DirectAccess policies in the version of the others; the IPsec rules name the host.");
            default ->
                of(
                        "In a change window: a /59 for load balancing, and client prefixes that do not overlap between entry points. Clients get new addresses. On an IPv4-only intranet they cannot be changed in the console: plan a reinstallation.",
                        MS + ", Set-RemoteAccessLoadBalancer; multisite plan; events 10067 and 10051",
                        AGAIN + "Plan again. " + SESSION);
        };
    }

    private static Remedy of(String mend, String source, String proof) {
        return new Remedy(mend, source, proof);
    }
}
