package outward.observed;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The kinds of objects that are read, each with the properties that it is known to print: those of Microsoft's
 * reference and of the cmdlets' parameters. Any other property is shown as not understood.
 */
enum Printed {
    /** Get-RemoteAccess and Get-DAServer, which share most properties. */
    DIRECT_ACCESS("Get-RemoteAccess or Get-DAServer", """
            DAStatus DAInstallType VpnStatus VpnS2SStatus SstpProxyStatus RoutingStatus UseHttp LoadBalancing
            ConnectToAddress InternetInterface InternalInterface EntrypointName ServerGpoName ClientGpoName GpoName
            AppServerGpoName AppServerSecurityGroupNameList ClientSecurityGroupNameList DownlevelGpoName
            DownlevelSecurityGroupNameList ConnectionType TrafficProtection OnlyRemoteComputers Downlevel ForceTunnel
            ForceTunnelingNrptSuffix DnsSuffix EnableDAForAllNetworks SecureNameQueryFallback QueryPolicy
            InternalIPv6Prefix ClientIPv6Prefix IPv6Prefix UserAuthentication ComputerCertAuthentication SslCertificate
            NlsCertificate IPsecRootCertificate IntermediateRootCertificate TeredoState IsSingleNic IsNatDeployed
            HealthCheck NlsLocation NlsUrl NlsReachability MgmtServer IPAssignmentMethod IPAddressRangeList
            AuthenticationType RadiusServerList"""),
    CLIENT("Get-DAClient", """
            SecurityGroupNameList GpoName OnlyRemoteComputers Downlevel ForceTunnelingStatus ForceTunnelingNrptSuffix
            EntrypointName DownlevelSecurityGroupNameList DownlevelGpoName"""),
    BALANCER(
            "Get-RemoteAccessLoadBalancer",
            "NlbNodeStatus ThirdPartyLoadBalancer InternetVirtualIPAddress InternalVirtualIPAddress"),
    MULTI_SITE("Get-DAMultiSite", """
            EnterpriseName GslbFqdn ManualEntryPointSelectionAllowed ManualSiteSelectionAllowed DAEntryPoints"""),
    ADDRESS("Get-NetIPAddress", """
            IPAddress InterfaceIndex InterfaceAlias AddressFamily Type PrefixLength PrefixOrigin SuffixOrigin
            AddressState ValidLifetime PreferredLifetime SkipAsSource PolicyStore"""),
    INTERFACE("Get-NetIPInterface", """
            InterfaceIndex InterfaceAlias CompartmentId AddressFamily Forwarding Advertising ConnectionState NlMtu
            NlMtu(Bytes) AutomaticMetric InterfaceMetric NeighborDiscoverySupported NeighborUnreachabilityDetection
            BaseReachableTime(ms) ReachableTime(ms) RetransmitTime(ms) DadTransmits DadRetransmitTime(ms) Dhcp ClampMss
            RouterDiscovery ManagedAddressConfiguration OtherStatefulConfiguration WeakHostSend WeakHostReceive
            IgnoreDefaultRoutes AdvertisedRouterLifetime AdvertiseDefaultRoute CurrentHopLimit ForceArpNdWolPattern
            DirectedMacWolPattern EcnMarking PolicyStore"""),
    ROUTE("Get-NetRoute", """
            DestinationPrefix NextHop InterfaceAlias InterfaceIndex AddressFamily Publish RouteMetric InterfaceMetric
            Protocol State Store PolicyStore CompartmentId ValidLifetime PreferredLifetime"""),
    NAT_TRANSITION("Get-NetNatTransitionConfiguration", """
            InstanceName State InboundInterface OutboundInterface PrefixMapping IPv4AddressPortPool TcpMappingTimeout
            TcpMappingTimeoutSeconds PolicyStore"""),
    DNS_TRANSITION("Get-NetDnsTransitionConfiguration", """
            State OnlySendAQuery AlwaysSynthesize AcceptInterface SendInterface PrefixMapping ExclusionList
            LatencyMilliseconds"""),
    TEREDO("Get-NetTeredoConfiguration", """
            Type ServerName ServerVirtualIP ServerShunt ClientPort DefaultQualified RefreshIntervalSeconds"""),
    WINDOWS("Win32_OperatingSystem", "Caption Build BuildNumber"),
    /** The registry value that switches IPv6 off in part (facts F6). */
    IPV6_SWITCH("the registry key Tcpip6\\Parameters", "DisabledComponents"),
    /** A bare list without property names. */
    MANAGEMENT_SERVERS("Get-DAMgmtServer", ""),
    /** What read-state.ps1 says about itself. */
    COLLECTION("", ""),
    /** The sections that read-state.ps1 could not read. */
    FAILURE("", "");

    /** Without one of these, an object may be of another cmdlet of the module. */
    private static final Set<String> DIRECT_ACCESS_SIGNS = Set.of(
            "dastatus",
            "dainstalltype",
            "vpnstatus",
            "loadbalancing",
            "servergponame",
            "gponame",
            "connecttoaddress",
            "internetinterface",
            "internalinterface",
            "internalipv6prefix",
            "clientipv6prefix",
            "ipv6prefix",
            "teredostate",
            "issinglenic",
            "isnatdeployed");

    private static final Map<String, Set<Printed>> BY_NAME = new HashMap<>();

    static {
        for (Printed printed : values()) {
            for (String name : printed.names.isEmpty() ? new String[0] : printed.names.split("\\s+")) {
                BY_NAME.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> EnumSet.noneOf(Printed.class))
                        .add(printed);
            }
        }
    }

    private final String cmdlet;
    private final String names;

    Printed(String cmdlet, String names) {
        this.cmdlet = cmdlet;
        this.names = names;
    }

    String cmdlet() {
        return cmdlet;
    }

    /** Whether a blank line ends such an object; the DirectAccess cmdlets print blank lines within one. */
    boolean endsAtBlankLine() {
        return this == ADDRESS || this == INTERFACE || this == ROUTE;
    }

    /** Whether an object with those properties (in lower case) is surely one of this kind. */
    boolean isCertain(Set<String> properties) {
        return this != DIRECT_ACCESS || properties.stream().anyMatch(DIRECT_ACCESS_SIGNS::contains);
    }

    /** The kinds of objects that have a property of that name; none for an unknown name. */
    static Set<Printed> with(String name) {
        return BY_NAME.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of());
    }
}
