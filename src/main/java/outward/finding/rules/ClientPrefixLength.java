package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.directaccess.ClientPrefixes;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** With load balancing the client prefix must be a /59, without it a /64 (facts P24, P25). */
final class ClientPrefixLength implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        var client = frame.prefixes().ipHttps();
        if (client == null) {
            return Stream.empty();
        }
        return ClientPrefixes.refusal(client.value(), frame.facts().loadBalancing()).stream()
                .map(reason -> Finding.refuse(
                                "CLIENT_PREFIX_LENGTH",
                                Finding.SITE,
                                reason,
                                "Microsoft: Set-RemoteAccessLoadBalancer; Set-DAServer -ClientIPv6Prefix")
                        .unwaivable());
    }
}
