package outward.observed.host;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The properties that Windows prints of what is read here, and those of the same objects that say nothing of use. */
final class Fields {
    private static final Pattern OTHER_THAN_LETTERS = Pattern.compile("[^a-z0-9]");

    private static final Set<String> READ = names("""
            IPAddress InterfaceIndex ifIndex InterfaceAlias AddressFamily Type PrefixLength PrefixOrigin SuffixOrigin
            AddressState ValidLifetime PreferredLifetime SkipAsSource PolicyStore Store DestinationPrefix NextHop RouteMetric
            InterfaceMetric ifMetric Publish Protocol Forwarding Advertising ConnectionState Dhcp RouterDiscovery
            WeakHostSend WeakHostReceive IgnoreDefaultRoutes AdvertiseDefaultRoute Host Change IPAddresses DAEntryPoints
            EntryPointName ThirdPartyLoadBalancer InternalVirtualIPAddress DisplayName Local Remote LocalAddress
            RemoteAddress Enabled GatewayInterfaceName Metric IfLuid State WeakHostSends WeakHostReceives InterfaceLuid
            ScopeId DADState AddressType LinkLayerAddress""");

    /** CIM_LANEndpoint, CIM_NextHopRoute, CIM_IPProtocolEndpoint and the classes of Microsoft made from them. */
    private static final Set<String> PASSED = names("""
            Caption Description ElementName InstanceID AdminDistance DestinationAddress IsStatic TypeOfRoute PSComputerName
            CimClass CimInstanceProperties CimSystemProperties CommunicationStatus DetailedStatus HealthState InstallDate
            Name OperatingStatus OperationalStatus PrimaryStatus Status StatusDescriptions AvailableRequestedStates
            EnabledDefault EnabledState OtherEnabledState RequestedState TimeOfLastStateChange TransitioningToState
            CreationClassName SystemCreationClassName SystemName NameFormat OtherTypeDescription ProtocolIFType ProtocolType
            AliasAddresses GroupAddresses LANID LANType MACAddress MaxDataSize OtherLANType Address AddressOrigin
            IPv4Address IPv6Address IPVersionSupport SubnetMask CompartmentId NlMtu NlMtuBytes AutomaticMetric
            NeighborDiscoverySupported NeighborUnreachabilityDetection BaseReachableTime BaseReachableTimems ReachableTime
            ReachableTimems RetransmitTime RetransmitTimems DadTransmits DadRetransmitTime DadRetransmitTimems ClampMss
            ManagedAddressConfiguration OtherStatefulConfiguration AdvertisedRouterLifetime CurrentHopLimit
            ForceArpNdWolPattern DirectedMacWolPattern EcnMarking IsolationId LowestIfNetLuid PSShowComputerName RunspaceId
            SourcePrefix SitePrefixLength LinkMTU RetransmissionInterval SiteId NeighborDiscovery UseAutomaticMetric
            ForceARPNDWakeUpPatterns DirectedMACWakeUpPatterns ECNCapability RABasedDNSConfigRFC6106
            DHCPStaticIPCoexistence EnterpriseName GslbFqdn GslbIp Servers ManualEntryPointSelectionAllowed
            ManualSiteSelectionAllowed NlbNodeStatus InternetVirtualIPAddress IPsecRuleName DisplayGroup Group Profile Platform Mode
            InboundSecurity OutboundSecurity QuickModeCryptoSet Phase1AuthSet Phase2AuthSet KeyModule AllowWatchKey
            AllowSetKey LocalTunnelEndpoint RemoteTunnelEndpoint RemoteTunnelHostname ForwardPathLifetime
            EncryptedTunnelBypass RequireAuthorization User Machine EnforcementStatus PolicyStoreSource
            PolicyStoreSourceType RemoteTunnelEndpointDNSName Machines Users InterfaceDescription NeighborUnreachabilityDetecion""");

    private Fields() {}

    private static Set<String> names(String text) {
        return Pattern.compile("\\s+").splitAsStream(text).map(Fields::key).collect(Collectors.toUnmodifiableSet());
    }

    /** A name without what one shell or the other puts into it: blanks, brackets, upper case. */
    static String key(String name) {
        return OTHER_THAN_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    static boolean isKnown(String key) {
        return READ.contains(key) || PASSED.contains(key);
    }

    static boolean isRead(String key) {
        return READ.contains(key);
    }
}
