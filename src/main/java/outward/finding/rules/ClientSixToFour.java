package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.directaccess.Topology;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** A client with a public IPv4 tries 6to4 first and is then outside every planned prefix (safety Y16, facts S10). */
final class ClientSixToFour implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        if (frame.facts().topology() != Topology.EDGE
                || frame.facts().publicIpv4().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(Finding.warn(
                "CLIENT_6TO4",
                Finding.SITE,
                "A DirectAccess client with a public IPv4 address tries 6to4 first and is not reachable by this plan."
                        + " Disable 6to4 by policy on DirectAccess clients, never on the server.",
                "Article, note on 6to4; RFC 7526; Microsoft: 6to4 is disabled by default since Windows 10 1607"));
    }
}
