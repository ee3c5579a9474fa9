package outward.finding.rules;

import java.util.stream.Stream;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.design.Frame;
import outward.design.HostLine;
import outward.directaccess.Method;
import outward.finding.Finding;
import outward.finding.HostRule;

/** A host on another subnet than the server: the article's method cannot reach it (author's reply 8.1, safety Y6). */
final class HostOffLink implements HostRule {
    @Override
    public Stream<Finding> check(Frame frame, HostLine host) {
        if (!Boolean.FALSE.equals(host.onLink()) || frame.uses(Method.ISATAP) || frame.method() == null) {
            return Stream.empty();
        }
        return Stream.of(frame.uses(Method.NATIVE) ? routed(frame, host) : refused(frame, host));
    }

    private static Finding refused(Frame frame, HostLine host) {
        return Finding.refuse(
                        "HOST_OFF_LINK",
                        host.name(),
                        "This host is not on the server's subnet (" + recorded(frame)
                                + "), so the server cannot be its next hop.",
                        "Article, author's reply 8.1")
                .fitting("a jump host on the server's subnet, or native IPv6");
    }

    private static Finding routed(Frame frame, HostLine host) {
        return Finding.warn(
                "ROUTERS_NEED_ROUTES",
                host.name(),
                cause(frame, host)
                        + " The network's routers must carry the client prefixes to the server, and the host keeps its own"
                        + " default router." + back(frame),
                "Microsoft: Plan an advanced DirectAccess deployment, step 1; RFC 4861 section 5.2");
    }

    /** What makes it off the link, and the numbering that cannot be there. */
    private static String cause(Frame frame, HostLine host) {
        Ipv6Prefix subnet = host.address() == null
                ? host.advertisedPrefix()
                : host.address().subnet();
        Ipv6 server = frame.server().address();
        if (subnet == null || server == null) {
            return "This host is not on the server's link (" + recorded(frame) + ").";
        }
        return subnet.contains(server)
                ? "This host is not on the server's link (" + recorded(frame) + "), but it is numbered in " + subnet
                        + ", the prefix of that link: the server looks for it there and does not find it. Enter the prefix of"
                        + " its own link (internalPrefix)."
                : "This host is not on the server's link: it is numbered in " + subnet + ", the server's address is "
                        + server + ".";
    }

    private static String recorded(Frame frame) {
        var link = frame.facts().serverInternalIpv4();
        return link == null ? "as recorded" : "as recorded, or by its IPv4 address outside " + link.prefix();
    }

    private static String back(Frame frame) {
        return frame.facts().internalRouter() != null
                ? ""
                : " No router on the server's link is entered (internalRouter), so no route of the server back to this host"
                        + " is planned.";
    }
}
