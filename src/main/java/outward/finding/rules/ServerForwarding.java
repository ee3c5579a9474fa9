package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.directaccess.Method;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** The server must forward on its internal and tunnel adapters (facts N11, F4, safety Y2). */
final class ServerForwarding implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        if (frame.uses(Method.ISATAP)
                || frame.method() == null
                || Boolean.TRUE.equals(frame.server().forwarding())) {
            return Stream.empty();
        }
        String source =
                "Microsoft: Troubleshoot the DirectAccess server console, IP-HTTPS; readers' replies 7.5 and 7.6";
        return Stream.of(
                frame.server().forwarding() == null
                        ? Finding.confirm(
                                "SERVER_FORWARDING_UNREAD",
                                Finding.SITE,
                                "Read Forwarding of the server's internal, IP-HTTPS and Teredo adapters"
                                        + " (Get-NetIPInterface): it must be Enabled on each that is in use.",
                                source)
                        : Finding.refuse(
                                "SERVER_FORWARDING_OFF",
                                Finding.SITE,
                                "Forwarding was seen disabled on an adapter of the server: packets to clients end there.",
                                source));
    }
}
