package outward.design;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv4;
import outward.address.Ipv4Interface;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.directaccess.LoadBalancing;
import outward.directaccess.Method;
import outward.directaccess.Routing;
import outward.directaccess.TeredoSetting;
import outward.directaccess.Topology;
import outward.directaccess.WindowsVersion;

/**
 * What is known about a site, entered or observed: the input of a {@link Frame}. Null means not known (yet) or, for
 * {@code method} and {@code serverAddress}, that the default applies. {@code observedFrom} names for each observed
 * field (contract name) the paste it was read from.
 */
public record SiteFacts(
        Topology topology,
        LoadBalancing loadBalancing,
        @Nullable Method method,
        List<Ipv4> publicIpv4,
        @Nullable Ipv6Prefix organisationPrefix,
        List<Ipv6Prefix> internalPrefixes,
        @Nullable Ipv6Prefix clientPrefix,
        @Nullable Boolean ipv6AtInstall,
        @Nullable Ipv6 internalVip,
        List<Node> nodes,
        @Nullable Ipv6 serverAddress,
        @Nullable Integer serverPrefixLength,
        @Nullable Boolean serverForwarding,
        @Nullable Ipv4Interface serverInternalIpv4,
        @Nullable Ipv6 internalRouter,
        @Nullable Boolean ipv6PathConfirmed,
        TeredoSetting teredo,
        @Nullable Ipv6Prefix vpnPrefix,
        @Nullable Ipv6Prefix nat64Prefix,
        Routing routing,
        @Nullable WindowsVersion windowsVersion,
        Map<String, String> observedFrom) {

    public SiteFacts {
        publicIpv4 = List.copyOf(publicIpv4);
        internalPrefixes = List.copyOf(internalPrefixes);
        nodes = List.copyOf(nodes);
        observedFrom = Map.copyOf(observedFrom);
    }

    /** Whether more than one server shares the entry point. */
    public boolean loadBalanced() {
        return loadBalancing != LoadBalancing.NONE;
    }

    /** A value that was typed or read, with which of the two it was. */
    <T> Sourced<T> recorded(String field, T value) {
        String paste = observedFrom.get(field);
        return paste == null
                ? new Sourced<>(value, Provenance.ENTERED, field)
                : new Sourced<>(value, Provenance.OBSERVED, paste);
    }

    /** The same facts, with these fields marked as observed. */
    public SiteFacts observedFrom(Map<String, String> observed) {
        return new SiteFacts(
                topology,
                loadBalancing,
                method,
                publicIpv4,
                organisationPrefix,
                internalPrefixes,
                clientPrefix,
                ipv6AtInstall,
                internalVip,
                nodes,
                serverAddress,
                serverPrefixLength,
                serverForwarding,
                serverInternalIpv4,
                internalRouter,
                ipv6PathConfirmed,
                teredo,
                vpnPrefix,
                nat64Prefix,
                routing,
                windowsVersion,
                observed);
    }
}
