package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.design.MethodChoice;
import outward.directaccess.Method;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** A deployment installed on an IPv4-only intranet ignores IPv6 that comes later (facts P30, safety Y8). */
final class NativeReinstall implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        if (!frame.uses(Method.NATIVE) || Boolean.TRUE.equals(frame.facts().ipv6AtInstall())) {
            return Stream.empty();
        }
        String source = "Microsoft: Plan a multisite deployment, step 3, section 3.7";
        return Stream.of(
                frame.facts().ipv6AtInstall() == null
                        ? Finding.confirm(
                                "IPV6_AT_INSTALL_UNKNOWN",
                                Finding.SITE,
                                "Find out whether the intranet had IPv6 when DirectAccess was installed: if not, own"
                                        + " prefixes need a reinstallation.",
                                source)
                        : Finding.refuse(
                                        "REINSTALL_NEEDED",
                                        Finding.SITE,
                                        "DirectAccess was installed without IPv6 on the intranet and ignores IPv6 added later:"
                                                + " own prefixes need a reinstallation of DirectAccess.",
                                        source)
                                .fitting(
                                        MethodChoice.articleFits(frame.facts(), frame.deployment())
                                                ? "the article's method, or a reinstallation"
                                                : "a reinstallation with IPv6 on the internal adapter"));
    }
}
