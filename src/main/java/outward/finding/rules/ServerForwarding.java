package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.directaccess.Method;
import outward.directaccess.Topology;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** The server must forward on its internal and tunnel adapters (facts N11, F4, safety Y2), under ISATAP too (I6). */
final class ServerForwarding implements FrameRule {
    private static final String SOURCE =
            "Microsoft: Troubleshoot the DirectAccess server console, IP-HTTPS; readers' replies 7.5 and 7.6";

    @Override
    public Stream<Finding> check(Frame frame) {
        if (frame.method() == null || Boolean.TRUE.equals(frame.server().forwarding())) {
            return Stream.empty();
        }
        return Stream.of(
                frame.server().forwarding() == null
                        ? Finding.confirm(
                                "SERVER_FORWARDING_UNREAD",
                                Finding.SITE,
                                "Read Forwarding of " + adapters(frame)
                                        + " (Get-NetIPInterface): it must be Enabled on each that is in use.",
                                SOURCE)
                        : Finding.refuse(
                                "SERVER_FORWARDING_OFF",
                                Finding.SITE,
                                "Forwarding was seen disabled on an adapter of the server: packets to clients end there. Enable it, and record that.",
                                SOURCE));
    }

    private static String adapters(Frame frame) {
        if (frame.uses(Method.ISATAP)) {
            return "the server's IP-HTTPS and Teredo adapters and, once it is the ISATAP router, of its ISATAP adapter";
        }
        return frame.facts().topology() == Topology.SINGLE_ADAPTER
                ? "the server's one network adapter and of its IP-HTTPS adapter"
                : "the server's internal, IP-HTTPS and Teredo adapters";
    }
}
