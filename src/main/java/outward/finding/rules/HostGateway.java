package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.design.HostLine;
import outward.directaccess.Routing;
import outward.finding.Finding;
import outward.finding.HostRule;

/** A single host with the server as its default gateway (article). */
final class HostGateway implements HostRule {
    @Override
    public Stream<Finding> check(Frame frame, HostLine host) {
        if (host.defaultGateway() == null || frame.facts().routing() == Routing.DEFAULT_GATEWAY) {
            return Stream.empty();
        }
        return Stream.of(Finding.warn(
                "DEFAULT_GATEWAY",
                host.name(),
                "The DirectAccess server becomes this host's IPv6 default gateway: all its other IPv6 traffic goes there.",
                "Article, on default gateway and specific routes"));
    }
}
