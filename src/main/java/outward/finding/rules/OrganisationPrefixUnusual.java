package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.design.Provenance;
import outward.directaccess.OrganisationPrefix;
import outward.directaccess.Topology;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** An organisation prefix that can be one, but is seldom right (facts P1, P39). */
final class OrganisationPrefixUnusual implements FrameRule {
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
        return Stream.concat(lab, notUnique)
                .map(message -> Finding.warn(
                        "ORGANISATION_PREFIX_UNUSUAL",
                        Finding.SITE,
                        message,
                        "RFC 4193 section 3.2; RFC 3849; Microsoft: Plan remote client management, step 1"));
    }
}
