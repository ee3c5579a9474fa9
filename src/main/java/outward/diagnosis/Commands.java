package outward.diagnosis;

import java.util.Objects;
import outward.address.Ipv6;

/** The line or lines of a question, with this host's and client's names and addresses in them. */
final class Commands {
    private static final String REG_TCPIP = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters";
    private static final String REG_DNS = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\Dnscache\\Parameters";

    private static final String BUILD =
            "Get-CimInstance -ClassName Win32_OperatingSystem | Format-List -Property BuildNumber";

    private static final String RULES = """
            Get-NetIPsecRule -PolicyStore ActiveStore | ForEach-Object {
                $filter = Get-NetFirewallAddressFilter -AssociatedNetIPsecRule $_
                [pscustomobject]@{ DisplayName = $_.DisplayName; Local = $filter.LocalAddress -join ', '; Remote = $filter.RemoteAddress -join ', ' }
            } | Format-List -Property DisplayName, Local, Remote""";

    private static final String FIREWALL = """
            Get-NetFirewallRule -PolicyStore ActiveStore -Direction Inbound -Action Allow -Enabled True | ForEach-Object {
                $remote = @((Get-NetFirewallAddressFilter -AssociatedNetFirewallRule $_).RemoteAddress)
                $filter = Get-NetFirewallPortFilter -AssociatedNetFirewallRule $_
                $port = @($filter.LocalPort)
                if ($remote -match ':' -or ($port | Where-Object { '135', '445', '3389', '5985', '5986' -contains $_ })) {
                    [pscustomobject]@{ Rule = $_.DisplayName; Profile = $_.Profile; EdgeTraversal = $_.EdgeTraversalPolicy; Protocol = $filter.Protocol; LocalPort = $port -join ', '; Remote = $remote -join ', ' }
                }
            } | Format-List -Property Rule, Profile, EdgeTraversal, Protocol, LocalPort, Remote""";

    private Commands() {}

    /** What to run, or what to look at; empty where it cannot be written here. */
    static String of(Question question, Circumstances at) {
        return switch (question.vantagePoint()) {
            case HOST -> ofHost(question, at);
            case SERVER -> ofServer(question, at);
            case CLIENT -> ofClient(question);
            case CLIENT_AND_CONTROLLER -> "gpresult /r /scope computer";
        };
    }

    private static String ofHost(Question question, Circumstances at) {
        return switch (question) {
            case HOST_SWITCH -> "reg query " + REG_TCPIP + " /v DisabledComponents";
            case HOST_ADDRESSES -> "Get-NetIPAddress -AddressFamily IPv6";
            case HOST_ROUTES -> "Get-NetRoute -AddressFamily IPv6 -PolicyStore ActiveStore";
            case HOST_KEPT_ROUTES -> "Get-NetRoute -AddressFamily IPv6 -PolicyStore PersistentStore";
            case HOST_CHOICE -> "Find-NetRoute -RemoteIPAddress '" + at.client().text() + "'";
            case HOST_REACHES_SERVER ->
                "Test-NetConnection -ComputerName " + server(at) + " -InformationLevel Detailed";
            case HOST_ISATAP -> "Get-NetIsatapConfiguration";
            case HOST_ADAPTERS -> "netsh interface ipv6 show interfaces";
            case HOST_BUILD -> BUILD;
            case CLIENT_NAME ->
                "nslookup -type=AAAA " + Objects.toString(at.client().name(), "");
            default -> throw new IllegalArgumentException(question.name());
        };
    }

    private static String ofServer(Question question, Circumstances at) {
        return switch (question) {
            case SERVER_DEPLOYMENT -> "Get-RemoteAccess\nGet-DAMultiSite";
            case SERVER_ADDRESSES -> "Get-NetIPAddress -AddressFamily IPv6 | Format-List";
            case SERVER_INTERFACES -> "Get-NetIPInterface -AddressFamily IPv6 | Format-List -Property *";
            case SERVER_ROUTES -> "netsh interface ipv6 show route";
            case INTERNAL_GATEWAY -> "ipconfig /all";
            case LIST -> "Get-DAMgmtServer -Type All";
            case HOST_NAME -> "nslookup -type=AAAA " + at.line().name();
            case SERVER_RULES -> RULES;
            case CONNECTIONS -> "Get-RemoteAccessConnectionStatistics | Format-List -Property *";
            case CAPTURE_SERVER -> "";
            default -> throw new IllegalArgumentException(question.name());
        };
    }

    private static String ofClient(Question question) {
        return switch (question) {
            case CLIENT_ADDRESSES -> "ipconfig";
            case CLIENT_PROFILES ->
                "Get-NetFirewallProfile -PolicyStore ActiveStore | Format-List -Property Name, Enabled";
            case CLIENT_FIREWALL -> FIREWALL;
            case CLIENT_SAS -> "Get-NetIPsecQuickModeSA";
            case CLIENT_RULES -> RULES;
            case CLIENT_BUILD -> BUILD;
            case CLIENT_REGISTERS -> "reg query " + REG_DNS + " /v DisableNRPTForAdapterRegistration";
            case CLIENT_ADAPTER, CAPTURE_CLIENT -> "";
            default -> throw new IllegalArgumentException(question.name());
        };
    }

    private static String server(Circumstances at) {
        Ipv6 address = at.frame().server().address();
        return address == null ? "" : address.toString();
    }

    /** What a person looks at where no line tells; empty beside a line that does. */
    static String look(Question question, Circumstances at) {
        String host = at.isNumbered()
                ? at.numbered().toString().replace("/128", "")
                : at.line().name();
        return switch (question) {
            case INTERNAL_GATEWAY ->
                "Run it and look at the internal adapter: its default gateway (IPv4 and IPv6) and its IPv4 addresses.";
            case POLICY_SOURCE ->
                "It names the domain controller that policy came from. Compare the version of the DirectAccess policies there with the others.";
            case CLIENT_ADAPTER ->
                "Look at the adapter by which the client is connected: properties of IPv6, Advanced, DNS.";
            case CAPTURE_SERVER ->
                "Let the host try a session without end, and capture on the server: does its internal adapter see packets from "
                        + host + ", and do they leave towards the client?";
            case CAPTURE_CLIENT ->
                "Let the host try a session without end, and capture on the client: do packets from " + host
                        + " come out of the tunnel?";
            default -> "";
        };
    }
}
