package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.design.HostLine;
import outward.directaccess.Method;
import outward.finding.Finding;
import outward.finding.HostRule;

/** Whether the host is on the server's link is computed or recorded, never assumed (safety Y6). */
final class OnLinkUnknown implements HostRule {
    @Override
    public Stream<Finding> check(Frame frame, HostLine host) {
        if (host.onLink() != null || host.address() == null || frame.uses(Method.ISATAP)) {
            return Stream.empty();
        }
        return Stream.of(Finding.confirm(
                "ON_LINK_UNKNOWN",
                host.name(),
                "Record whether this host is on the server's subnet, or enter its IPv4 and the server's internal IPv4 with"
                        + " mask.",
                "Article, author's reply 8.1"));
    }
}
