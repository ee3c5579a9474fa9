package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.directaccess.TeredoSetting;
import outward.directaccess.Topology;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** Teredo entered as enabled where Windows cannot have it (facts P17, P18). */
final class TeredoImpossible implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        if (frame.facts().teredo() != TeredoSetting.ENABLED || frame.prefixes().teredo() != null) {
            return Stream.empty();
        }
        boolean edge = frame.facts().topology() == Topology.EDGE;
        if (edge && frame.facts().publicIpv4().size() < 2) {
            return Stream.of(secondAddress());
        }
        return Stream.of(Finding.refuse(
                        edge ? "TEREDO_WITHOUT_PAIR" : "TEREDO_BEHIND_NAT",
                        Finding.SITE,
                        edge
                                ? "Teredo is entered as enabled, but the public IPv4 addresses are not two consecutive ones. Enter the pair, or record Teredo as disabled."
                                : "Teredo is entered as enabled, but behind NAT DirectAccess has none: only IP-HTTPS works"
                                        + " there. Record it as disabled.",
                        "Microsoft: Troubleshoot the DirectAccess server console, 6to4; Plan remote client management,"
                                + " step 1")
                .unwaivable());
    }

    /** Where Teredo works the pair is there: it is only not known here yet. */
    private static Finding secondAddress() {
        return Finding.confirm(
                "TEREDO_SECOND_ADDRESS",
                Finding.SITE,
                "Teredo is enabled, so the server has two consecutive public IPv4 addresses: enter the second one. Until"
                        + " then no Teredo route is planned.",
                "Microsoft: Plan remote client management, step 1; Set-DAServer -TeredoState");
    }
}
