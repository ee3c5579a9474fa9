package outward.finding.rules;

import java.util.stream.Stream;
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
        return Stream.of(
                frame.uses(Method.NATIVE)
                        ? Finding.warn(
                                "ROUTERS_NEED_ROUTES",
                                host.name(),
                                "This host is not on the server's link: the network's routers must carry the client prefixes"
                                        + " to the server, and the host keeps its own default router.",
                                "Microsoft: Plan an advanced DirectAccess deployment, step 1")
                        : Finding.refuse(
                                        "HOST_OFF_LINK",
                                        host.name(),
                                        "This host is not on the server's subnet, so the server cannot be its next hop.",
                                        "Article, author's reply 8.1")
                                .fitting("a jump host on the server's subnet, or native IPv6"));
    }
}
