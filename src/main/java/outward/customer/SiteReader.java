package outward.customer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv4;
import outward.address.Ipv4Interface;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.answer.FieldErrors;
import outward.design.Node;
import outward.design.SiteFacts;
import outward.directaccess.ClientPrefixes;
import outward.directaccess.InternalAddress;
import outward.directaccess.InternalIpv4;
import outward.directaccess.InternalPrefix;
import outward.directaccess.LoadBalancing;
import outward.directaccess.Method;
import outward.directaccess.Nat64Prefix;
import outward.directaccess.OrganisationPrefix;
import outward.directaccess.PublicIpv4;
import outward.directaccess.Routing;
import outward.directaccess.TeredoSetting;
import outward.directaccess.Topology;
import outward.directaccess.WindowsVersion;

/** Reads a site as forms and the API enter it. What can never serve in its field is wrong input (facts P35–P39). */
public final class SiteReader {
    private static final int NAME = 200;
    private static final int MOST_PUBLIC = 2;

    private final Fields fields;
    private final FieldErrors errors;

    private SiteReader(ObjectNode node, FieldErrors errors) {
        this.fields = new Fields(node, "", errors);
        this.errors = errors;
    }

    /** The entered site; refuses with every wrong field at once. */
    public static SiteEntry read(ObjectNode node) {
        return new SiteReader(node, new FieldErrors()).entry();
    }

    private SiteEntry entry() {
        String name = fields.required("name", NAME);
        String deployment = fields.text("deployment", NAME);
        Topology topology = fields.word("topology", Topology::of, "edge, behind-nat, single-adapter");
        if (topology == null && errors.at("topology") == null) {
            fields.error("topology", "Choose one of: edge, behind-nat, single-adapter.");
        }
        SiteFacts facts = facts(topology == null ? Topology.EDGE : topology);
        fields.refuseUnknown();
        NodeChecks.check(facts, fields);
        errors.orThrow();
        return new SiteEntry(name, deployment == null ? "default" : deployment, facts);
    }

    private SiteFacts facts(Topology topology) {
        return new SiteFacts(
                topology,
                fields.word("loadBalancing", LoadBalancing::of, LoadBalancing.NONE, "none, nlb, external"),
                fields.word("method", Method::of, "article, native, isatap"),
                publicIpv4(),
                fields.address("organisationPrefix", Ipv6Prefix::parse, OrganisationPrefix::refusal),
                fields.addresses("internalPrefixes", Ipv6Prefix::parse, InternalPrefix::refusal),
                clientPrefix("clientPrefix", fields),
                fields.flag("ipv6AtInstall"),
                internalAddress("internalVip", fields),
                fields.things("nodes", SiteReader::node),
                internalAddress("serverAddress", fields),
                fields.number("serverPrefixLength", Set.of(64, 128)),
                fields.flag("serverForwarding"),
                fields.address("serverInternalIpv4", Ipv4Interface::parse, InternalIpv4::refusal),
                internalAddress("internalRouter", fields),
                fields.flag("ipv6PathConfirmed"),
                fields.word("teredo", TeredoSetting::of, TeredoSetting.DERIVED, "derived, enabled, disabled"),
                clientPrefix("vpnPrefix", fields),
                fields.address("nat64Prefix", Ipv6Prefix::parse, Nat64Prefix::refusal),
                fields.word("routing", Routing::of, Routing.SPECIFIC_ROUTES, "specific-routes, default-gateway"),
                fields.word("windowsVersion", WindowsVersion::of, "2012, 2012-r2, 2016, 2019, 2022, 2025"),
                Map.of());
    }

    private List<Ipv4> publicIpv4() {
        List<Ipv4> addresses = fields.addresses("publicIpv4", Ipv4::parse, PublicIpv4::refusal);
        if (addresses.size() > MOST_PUBLIC) {
            fields.error("publicIpv4", "At most two public addresses are used: the first, and the one after it.");
        }
        return addresses;
    }

    private static Node node(Fields node) {
        return new Node(
                node.required("name", NAME),
                node.address("internalIpv4", Ipv4::parse, a -> Optional.empty()),
                internalAddress("internalAddress", node),
                clientPrefix("clientPrefix", node));
    }

    private static @Nullable Ipv6 internalAddress(String field, Fields fields) {
        return fields.address(field, Ipv6::parse, InternalAddress::refusal);
    }

    /** A /64 or a /59: whether the length suits the load balancing is a verdict, not wrong input. */
    private static @Nullable Ipv6Prefix clientPrefix(String field, Fields fields) {
        return fields.address(
                field,
                Ipv6Prefix::parse,
                p -> ClientPrefixes.refusal(p, LoadBalancing.NONE)
                        .filter(r ->
                                ClientPrefixes.refusal(p, LoadBalancing.NLB).isPresent()));
    }
}
