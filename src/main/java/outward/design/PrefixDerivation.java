package outward.design;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6Prefix;
import outward.directaccess.Method;
import outward.directaccess.OrganisationPrefix;
import outward.directaccess.PublicIpv4;
import outward.directaccess.TeredoSetting;
import outward.directaccess.Topology;

/** Derives a site's prefixes; what was entered or observed stands above what can be derived. */
final class PrefixDerivation {
    private final SiteFacts facts;
    private final Deployment deployment;
    private final @Nullable Method method;

    private PrefixDerivation(SiteFacts facts, Deployment deployment, @Nullable Method method) {
        this.facts = facts;
        this.deployment = deployment;
        this.method = method;
    }

    static Prefixes of(SiteFacts facts, Deployment deployment, @Nullable Method method) {
        return new PrefixDerivation(facts, deployment, method).prefixes();
    }

    private Prefixes prefixes() {
        Sourced<Ipv6Prefix> organisation = organisation();
        return new Prefixes(
                organisation,
                method == Method.ARTICLE ? derived(organisation, OrganisationPrefix::manageOut) : null,
                ipHttps(organisation),
                teredo(),
                recorded("vpnPrefix", facts.vpnPrefix()),
                recorded("nat64Prefix", facts.nat64Prefix()),
                internal(organisation));
    }

    /** With own prefixes the wizard makes no 6to4 or ULA /48 (facts P1), so none is derived there. */
    private @Nullable Sourced<Ipv6Prefix> organisation() {
        if (facts.organisationPrefix() != null) {
            return recorded("organisationPrefix", facts.organisationPrefix());
        }
        if (facts.topology() != Topology.EDGE || facts.publicIpv4().isEmpty() || method == Method.NATIVE) {
            return null;
        }
        var first = new PublicIpv4(facts.publicIpv4()).first();
        return new Sourced<>(OrganisationPrefix.of(first).prefix(), Provenance.DERIVED, "public IPv4 " + first);
    }

    private @Nullable Sourced<Ipv6Prefix> ipHttps(@Nullable Sourced<Ipv6Prefix> organisation) {
        if (facts.clientPrefix() != null) {
            return recorded("clientPrefix", facts.clientPrefix());
        }
        boolean derivable = deployment.first() && method != Method.NATIVE;
        return derivable ? derived(organisation, o -> o.ipHttps(facts.loadBalancing())) : null;
    }

    /** Only at an edge, with two consecutive public addresses, and not when read as disabled (facts P16, P17). */
    private @Nullable Sourced<Ipv6Prefix> teredo() {
        if (facts.topology() != Topology.EDGE
                || facts.teredo() == TeredoSetting.DISABLED
                || facts.publicIpv4().isEmpty()) {
            return null;
        }
        var pair = new PublicIpv4(facts.publicIpv4());
        return pair.teredoPrefix()
                .map(p -> new Sourced<>(p, Provenance.DERIVED, "public IPv4 " + pair.first()))
                .orElse(null);
    }

    private List<Sourced<Ipv6Prefix>> internal(@Nullable Sourced<Ipv6Prefix> organisation) {
        if (!facts.internalPrefixes().isEmpty()) {
            return facts.internalPrefixes().stream()
                    .map(p -> facts.recorded("internalPrefixes", p))
                    .toList();
        }
        return method == Method.NATIVE
                ? List.of()
                : Optional.ofNullable(derived(organisation, OrganisationPrefix::internal)).stream()
                        .toList();
    }

    private static @Nullable Sourced<Ipv6Prefix> derived(
            @Nullable Sourced<Ipv6Prefix> organisation,
            java.util.function.Function<OrganisationPrefix, Ipv6Prefix> part) {
        if (organisation == null) {
            return null;
        }
        var prefix = part.apply(new OrganisationPrefix(organisation.value()));
        return new Sourced<>(prefix, Provenance.DERIVED, "organisation prefix " + organisation.value());
    }

    private @Nullable Sourced<Ipv6Prefix> recorded(String field, @Nullable Ipv6Prefix value) {
        return value == null ? null : facts.recorded(field, value);
    }
}
