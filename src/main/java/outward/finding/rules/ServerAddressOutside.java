package outward.finding.rules;

import java.util.List;
import java.util.stream.Stream;
import outward.address.Ipv6;
import outward.design.Frame;
import outward.directaccess.Method;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** The next hop must be on the hosts' own link (facts F22; RFC 4861 section 5.2). */
final class ServerAddressOutside implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        Ipv6 server = frame.server().address();
        if (server == null || frame.uses(Method.ISATAP)) {
            return Stream.empty();
        }
        var home = frame.prefixes().manageOut() != null
                ? List.of(frame.prefixes().manageOut())
                : frame.prefixes().internal();
        return home.isEmpty() || home.stream().anyMatch(p -> p.value().contains(server))
                ? Stream.empty()
                : Stream.of(Finding.refuse(
                                "SERVER_ADDRESS_OUTSIDE",
                                Finding.SITE,
                                "The server's address " + server
                                        + " is outside the prefixes that hosts are numbered in, so it"
                                        + " cannot be their next hop. Enter one inside.",
                                "RFC 4861 section 5.2; reader's reply 7.12")
                        .unwaivable());
    }
}
