package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.directaccess.Method;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** Native IPv6 must pass between the hosts and the server; an IPv4-only firewall or router stops it (article). */
final class Ipv6Path implements FrameRule {
    private static final String SOURCE = "Article, second note (the communication path must forward native IPv6)";

    @Override
    public Stream<Finding> check(Frame frame) {
        if (frame.uses(Method.ISATAP)
                || frame.method() == null
                || Boolean.TRUE.equals(frame.facts().ipv6PathConfirmed())) {
            return Stream.empty();
        }
        return Stream.of(frame.facts().ipv6PathConfirmed() == null ? unconfirmed() : blocked(frame));
    }

    private static Finding unconfirmed() {
        return Finding.confirm(
                "IPV6_PATH_UNCONFIRMED",
                Finding.SITE,
                "Confirm with the network team that native IPv6 and ICMPv6 pass between the management hosts and the"
                        + " server's internal adapter.",
                SOURCE);
    }

    private static Finding blocked(Frame frame) {
        boolean oneServer = !frame.facts().loadBalanced() && !frame.deployment().multisite();
        return Finding.refuse(
                        "IPV6_PATH_BLOCKED",
                        Finding.SITE,
                        "Native IPv6 does not pass between the management hosts and the server.",
                        SOURCE)
                .fitting(
                        oneServer
                                ? "a jump host on the server's own subnet, or limited ISATAP"
                                : "a jump host on the server's own subnet");
    }
}
