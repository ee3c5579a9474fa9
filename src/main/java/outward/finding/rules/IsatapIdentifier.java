package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Addressing;
import outward.design.Frame;
import outward.design.HostLine;
import outward.directaccess.Method;
import outward.finding.Finding;
import outward.finding.HostRule;

/** Under ISATAP Windows makes the identifier from the IPv4 (RFC 5214), so a typed one is of no use (facts P33). */
final class IsatapIdentifier implements HostRule {
    @Override
    public Stream<Finding> check(Frame frame, HostLine host) {
        return !frame.uses(Method.ISATAP) || host.addressing() != Addressing.MANUAL
                ? Stream.empty()
                : Stream.of(Finding.warn(
                        "ISATAP_IDENTIFIER",
                        host.name(),
                        "The interface identifier typed for this host is not used: its ISATAP address is made from its IPv4"
                                + " address. Choose another addressing.",
                        "RFC 5214 section 6.1"));
    }
}
