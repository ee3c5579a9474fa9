package outward.finding.rules;

import java.util.stream.Stream;
import outward.address.InterfaceId;
import outward.design.Frame;
import outward.design.HostLine;
import outward.directaccess.Method;
import outward.finding.Finding;
import outward.finding.HostRule;

/** Identifiers that are allowed but seldom meant (facts P32). */
final class IdentifierWarnings implements HostRule {
    @Override
    public Stream<Finding> check(Frame frame, HostLine host) {
        if (host.address() == null || frame.uses(Method.ISATAP)) {
            return Stream.empty();
        }
        InterfaceId id = host.address().interfaceId();
        if (id.bits() == 2) {
            return Stream.of(Finding.warn(
                    "IDENTIFIER_TWO",
                    host.name(),
                    "The identifier ::2 was seen as the server's dedicated address once load balancing is enabled. Choose another.",
                    "Microsoft test lab guide: DirectAccess in a cluster with Windows NLB"));
        }
        return !id.looksLikeIsatap()
                ? Stream.empty()
                : Stream.of(Finding.warn(
                        "IDENTIFIER_ISATAP",
                        host.name(),
                        "The identifier looks like one of ISATAP (…:5efe:…) and will be misread. Choose another.",
                        "RFC 5214 section 6.1"));
    }
}
