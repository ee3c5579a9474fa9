package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.design.HostLine;
import outward.design.HostRole;
import outward.directaccess.Method;
import outward.finding.Finding;
import outward.finding.HostRule;

/** An ISATAP address is made from the host's IPv4 (RFC 5214). */
final class IsatapHostIpv4 implements HostRule {
    @Override
    public Stream<Finding> check(Frame frame, HostLine host) {
        if (!frame.uses(Method.ISATAP) || host.address() != null || host.role() == HostRole.DOMAIN_CONTROLLER) {
            return Stream.empty();
        }
        return Stream.of(Finding.confirm(
                "HOST_IPV4_UNKNOWN",
                host.name(),
                "Enter this host's IPv4 address: its ISATAP address is made from it.",
                "RFC 5214 section 6.1"));
    }
}
