package outward.finding.rules;

import java.util.stream.Stream;
import outward.address.Ipv6Prefix;
import outward.design.Frame;
import outward.design.Provenance;
import outward.directaccess.OrganisationPrefix;
import outward.directaccess.Topology;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** An organisation prefix that can be one, but is seldom right (facts P1, P39). */
final class OrganisationPrefixUnusual implements FrameRule {
    private static final String SOURCE =
            "RFC 4193 section 3.2; RFC 3849; Microsoft: Plan remote client management, step 1";

    @Override
    public Stream<Finding> check(Frame frame) {
        var organisation = frame.prefixes().organisation();
        if (organisation == null || organisation.provenance() == Provenance.DERIVED) {
            return Stream.empty();
        }
        Stream<String> lab = OrganisationPrefix.warning(organisation.value()).stream();
        boolean global = frame.facts().topology() != Topology.EDGE
                && !new OrganisationPrefix(organisation.value()).isUniqueLocal();
        Stream<String> notUnique = global
                ? Stream.of("Behind NAT the server makes a unique local prefix (fd00::/8); " + organisation.value()
                        + " is none. Read it on the server again.")
                : Stream.empty();
        return Stream.concat(
                Stream.concat(lab, notUnique)
                        .map(message -> Finding.warn("ORGANISATION_PREFIX_UNUSUAL", Finding.SITE, message, SOURCE)),
                madeBehindNat(frame, organisation.value()));
    }

    /** An intranet with IPv6 of its own may have such a prefix (facts P1, P27): to be confirmed, not refused. */
    private static Stream<Finding> madeBehindNat(Frame frame, Ipv6Prefix organisation) {
        boolean local =
                frame.facts().topology() == Topology.EDGE && new OrganisationPrefix(organisation).isUniqueLocal();
        return !local
                ? Stream.empty()
                : Stream.of(Finding.confirm(
                        "ORGANISATION_PREFIX_UNUSUAL",
                        Finding.SITE,
                        "At an edge Windows makes the organisation prefix from the public IPv4 address (2002:…); "
                                + organisation + " is of the kind that it makes behind NAT. Read it on the server again"
                                + " (Get-RemoteAccess, InternalIPv6Prefix), or leave it empty.",
                        SOURCE));
    }
}
