package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.design.HostLine;
import outward.design.HostRole;
import outward.finding.Finding;
import outward.finding.HostRule;

/** Domain controllers are never planned as ordinary hosts (article). */
final class DomainControllerHost implements HostRule {
    @Override
    public Stream<Finding> check(Frame frame, HostLine host) {
        if (host.role() != HostRole.DOMAIN_CONTROLLER) {
            return Stream.empty();
        }
        return Stream.of(Finding.warn(
                        "DOMAIN_CONTROLLER",
                        host.name(),
                        "No address is planned for a domain controller: IPv6 there affects Active Directory (sites, DNS) and"
                                + " is a project of its own. DirectAccess finds domain controllers itself.",
                        "Article, on domain controllers")
                .fitting("a separate jump host"));
    }
}
