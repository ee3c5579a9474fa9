package outward.finding.rules;

import java.util.Optional;
import java.util.stream.Stream;
import outward.design.Frame;
import outward.directaccess.Method;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** What native IPv6 needs and nobody can derive: internal prefixes, client prefix, next hop (facts P23–P29, safety Y7, Y9). */
final class NativeInputs implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        if (!frame.uses(Method.NATIVE)) {
            return Stream.empty();
        }
        return Stream.of(
                        missing(
                                frame.prefixes().internal().isEmpty(),
                                "INTERNAL_PREFIX_UNKNOWN",
                                "Enter the internal IPv6 prefixes of the deployment (InternalIPv6Prefix)."),
                        missing(
                                frame.prefixes().ipHttps() == null,
                                "CLIENT_PREFIX_UNKNOWN",
                                "Enter the client prefix of this entry point (ClientIPv6Prefix); it is never derived here."),
                        missing(
                                frame.server().address() == null,
                                frame.facts().loadBalanced() ? "INTERNAL_VIP_UNKNOWN" : "SERVER_ADDRESS_UNKNOWN",
                                frame.facts().loadBalanced()
                                        ? "Enter the internal virtual IPv6 address of the cluster: it is the one next hop."
                                        : "Enter the server's internal IPv6 address: it is the next hop of the routes."))
                .flatMap(Optional::stream);
    }

    private static Optional<Finding> missing(boolean applies, String code, String message) {
        return applies
                ? Optional.of(Finding.refuse(
                                code,
                                Finding.SITE,
                                message,
                                "Microsoft: Set-DAServer; Plan a multisite deployment, step 3")
                        .unwaivable())
                : Optional.empty();
    }
}
