package outward.observed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv4;
import outward.address.Ipv4Interface;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.design.SiteFacts;
import outward.directaccess.LoadBalancing;
import outward.directaccess.TeredoSetting;
import outward.directaccess.Topology;
import outward.directaccess.WindowsVersion;

/** The facts of a site while observed values are put in: only fields that a server states can change. */
final class FactsCopy {
    private final SiteFacts before;
    final Map<String, String> observedFrom;
    Topology topology;
    LoadBalancing loadBalancing;
    List<Ipv4> publicIpv4;

    @Nullable
    Ipv6Prefix organisationPrefix;

    List<Ipv6Prefix> internalPrefixes;

    @Nullable
    Ipv6Prefix clientPrefix;

    @Nullable
    Ipv6 internalVip;

    @Nullable
    Ipv6 serverAddress;

    @Nullable
    Integer serverPrefixLength;

    @Nullable
    Boolean serverForwarding;

    @Nullable
    Ipv4Interface serverInternalIpv4;

    TeredoSetting teredo;

    @Nullable
    Ipv6Prefix vpnPrefix;

    @Nullable
    Ipv6Prefix nat64Prefix;

    @Nullable
    WindowsVersion windowsVersion;

    FactsCopy(SiteFacts facts) {
        before = facts;
        observedFrom = new HashMap<>(facts.observedFrom());
        topology = facts.topology();
        loadBalancing = facts.loadBalancing();
        publicIpv4 = facts.publicIpv4();
        organisationPrefix = facts.organisationPrefix();
        internalPrefixes = facts.internalPrefixes();
        clientPrefix = facts.clientPrefix();
        internalVip = facts.internalVip();
        serverAddress = facts.serverAddress();
        serverPrefixLength = facts.serverPrefixLength();
        serverForwarding = facts.serverForwarding();
        serverInternalIpv4 = facts.serverInternalIpv4();
        teredo = facts.teredo();
        vpnPrefix = facts.vpnPrefix();
        nat64Prefix = facts.nat64Prefix();
        windowsVersion = facts.windowsVersion();
    }

    SiteFacts facts() {
        return new SiteFacts(
                topology,
                loadBalancing,
                before.method(),
                publicIpv4,
                organisationPrefix,
                internalPrefixes,
                clientPrefix,
                before.ipv6AtInstall(),
                internalVip,
                before.nodes(),
                serverAddress,
                serverPrefixLength,
                serverForwarding,
                serverInternalIpv4,
                before.internalRouter(),
                before.ipv6PathConfirmed(),
                teredo,
                vpnPrefix,
                nat64Prefix,
                before.routing(),
                windowsVersion,
                observedFrom);
    }
}
