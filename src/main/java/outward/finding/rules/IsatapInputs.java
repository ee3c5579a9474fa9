package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.design.Provenance;
import outward.directaccess.Method;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** What limited ISATAP rests on and a person has to read: the server's prefix and IPv4, and the way through (facts I1–I7). */
final class IsatapInputs implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        return frame.uses(Method.ISATAP)
                ? Stream.of(prefix(frame), serverIpv4(frame), path(frame)).flatMap(s -> s)
                : Stream.empty();
    }

    private static Stream<Finding> prefix(Frame frame) {
        boolean derived = frame.prefixes().internal().stream().anyMatch(p -> p.provenance() == Provenance.DERIVED);
        return !derived
                ? Stream.empty()
                : open(
                        "ISATAP_PREFIX_UNREAD",
                        "Read InternalIPv6Prefix on the server (Get-DAServer): the hosts' ISATAP addresses are made from"
                                + " it.",
                        "Microsoft: Get-DAServer; R. Hicks, DirectAccess scripts");
    }

    private static Stream<Finding> serverIpv4(Frame frame) {
        return frame.facts().serverInternalIpv4() != null
                ? Stream.empty()
                : open(
                        "ISATAP_SERVER_IPV4_UNKNOWN",
                        "Enter the server's internal IPv4 address with mask: the custom ISATAP name points to it.",
                        "J. Jones, Limiting ISATAP services (not read in full); R. Hicks, ISATAP recommendations (read in part)");
    }

    private static Stream<Finding> path(Frame frame) {
        return Boolean.TRUE.equals(frame.facts().ipv6PathConfirmed())
                ? Stream.empty()
                : open(
                        "ISATAP_PATH_UNCONFIRMED",
                        "Confirm that IP protocol 41 passes between the management hosts and the server inside the"
                                + " network.",
                        "Microsoft: Plan the DirectAccess infrastructure, firewall requirements");
    }

    private static Stream<Finding> open(String code, String message, String source) {
        return Stream.of(Finding.confirm(code, Finding.SITE, message, source));
    }
}
