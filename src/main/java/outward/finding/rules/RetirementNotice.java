package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** A client that still holds the policy of a removed deployment is cut off (safety Y22). */
final class RetirementNotice implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        return Stream.of(Finding.note(
                "RETIREMENT",
                Finding.SITE,
                "Never remove DirectAccess, its policies or its management servers list while one client still holds the"
                        + " policy. When it is retired: take the clients out of their group, prove on each that the policy is"
                        + " gone, uninstall, and where another deployment remains restore its WMI filter and"
                        + " directaccess-corpConnectivityHost; the network location server goes last.",
                "Microsoft: Plan a multisite deployment, step 3; order from field experience"));
    }
}
