package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.directaccess.Method;
import outward.directaccess.Routing;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** The server as default gateway takes all IPv6 of the hosts (article). */
final class DefaultGateway implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        if (frame.facts().routing() != Routing.DEFAULT_GATEWAY || frame.uses(Method.ISATAP)) {
            return Stream.empty();
        }
        return Stream.of(Finding.warn(
                        "DEFAULT_GATEWAY",
                        Finding.SITE,
                        "The DirectAccess server becomes the hosts' IPv6 default gateway: all their other IPv6 traffic goes"
                                + " there too. The article does not recommend this in most cases.",
                        "Article, on default gateway and specific routes")
                .fitting("specific routes"));
    }
}
