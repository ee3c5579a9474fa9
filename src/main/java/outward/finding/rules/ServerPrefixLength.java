package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.design.HostLine;
import outward.directaccess.Method;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** A /128 puts the manage-out /64 on no link of the server, so replies have no route (facts P7, P8, safety Y2). */
final class ServerPrefixLength implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        Integer length = frame.server().prefixLength();
        if (length == null) {
            return frame.uses(Method.ARTICLE) ? Stream.of(unread()) : Stream.empty();
        }
        return length == HostLine.SUBNET_LENGTH
                        || frame.uses(Method.ISATAP)
                        || frame.method() == null
                        || isVirtual(frame)
                ? Stream.empty()
                : Stream.of(hostRoute(length));
    }

    /** Of a cluster the address is its virtual one, which may be a /128: the nodes' own addresses are on the link. */
    private static boolean isVirtual(Frame frame) {
        return frame.uses(Method.NATIVE) && frame.facts().loadBalanced();
    }

    private static Finding unread() {
        return Finding.confirm(
                "SERVER_PREFIX_LENGTH_UNREAD",
                Finding.SITE,
                "Read the prefix length of the server's address (Get-NetIPAddress): with /128 the server has no"
                        + " route back to the hosts and this plan cannot work.",
                "Microsoft test lab guide: DirectAccess in a cluster with Windows NLB (…:3333::1/128); reader Marc,"
                        + " reply 7 (/64)");
    }

    private static Finding hostRoute(int length) {
        return Finding.refuse(
                        "SERVER_PREFIX_LENGTH",
                        Finding.SITE,
                        "The server's address has prefix length /" + length + ", so the hosts' /64 is on none of its"
                                + " links and its replies to them have no route.",
                        "Microsoft test lab guide: DirectAccess in a cluster with Windows NLB; inference, unproven on"
                                + " Windows")
                .fitting("an on-link route for the /64 on the internal adapter, another server address with /64"
                        + " (one whose /64 is not on-link on the ISATAP adapter), or native IPv6; the first two are"
                        + " unproven on Windows");
    }
}
