package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.directaccess.TeredoSetting;
import outward.directaccess.Topology;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** Teredo needs an edge and two consecutive public addresses; the article prints its route in any case (facts P16–P18, safety Y9). */
final class NoTeredo implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        if (frame.prefixes().teredo() != null || frame.facts().teredo() != TeredoSetting.DERIVED) {
            return Stream.empty();
        }
        String source = "Microsoft: Plan remote client management, step 1; Set-DAServer -TeredoState";
        if (frame.facts().topology() != Topology.EDGE) {
            return Stream.of(Finding.note(
                    "NO_TEREDO",
                    Finding.SITE,
                    "No Teredo route is planned: behind NAT DirectAccess clients connect by IP-HTTPS only.",
                    source));
        }
        return Stream.of(Finding.warn(
                "NO_TEREDO",
                Finding.SITE,
                "No Teredo route is planned: the article prints this route, but Windows needs two consecutive public"
                        + " IPv4 addresses.",
                source));
    }
}
