package outward.observed.host;

/** What printed a text. */
public enum Source {
    NETSH("netsh interface ipv6"),
    ROUTE_PRINT("route print"),
    IPCONFIG("ipconfig"),
    GET_NET_ROUTE("Get-NetRoute"),
    GET_NET_IP_ADDRESS("Get-NetIPAddress"),
    GET_NET_IP_INTERFACE("Get-NetIPInterface"),
    FIND_NET_ROUTE("Find-NetRoute"),
    GET_DA_MGMT_SERVER("Get-DAMgmtServer"),
    UPDATE_DA_MGMT_SERVER("Update-DAMgmtServer"),
    GET_DA_MULTI_SITE("Get-DAMultiSite"),
    GET_LOAD_BALANCER("Get-RemoteAccessLoadBalancer"),
    GET_NET_IPSEC_RULE("Get-NetIPsecRule"),
    VERIFY("verify.ps1"),
    READ_STATE("read-state.ps1"),
    REGISTRY("the registry"),
    COMPUTER_NAME("the computer's own name");

    private final String command;

    Source(String command) {
        this.command = command;
    }

    /** The command as a person knows it. */
    public String command() {
        return command;
    }
}
