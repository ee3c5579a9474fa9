package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** The VPN prefix is shown and checked for overlap, never routed unasked (safety Y10). */
final class VpnNotRouted implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        var vpn = frame.prefixes().vpn();
        return vpn == null
                ? Stream.empty()
                : Stream.of(Finding.note(
                        "VPN_NOT_ROUTED",
                        Finding.SITE,
                        "Hosts get no route to the VPN prefix " + vpn.value() + ": VPN clients are outside this plan.",
                        "Microsoft: Get-RemoteAccess (IPv6Prefix)"));
    }
}
