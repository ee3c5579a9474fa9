package outward.finding.rules;

import java.util.Optional;
import java.util.stream.Stream;
import outward.design.EntryPoint;
import outward.design.Frame;
import outward.directaccess.Method;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** Clients of another entry point to which no route can be planned yet, and what has to be entered (facts T15, safety Y7). */
final class OtherClientsUnreached implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        return !frame.uses(Method.NATIVE)
                ? Stream.empty()
                : frame.deployment().others().stream().flatMap(o -> missing(frame, o).stream());
    }

    private static Optional<Finding> missing(Frame frame, EntryPoint other) {
        if (other.clientPrefixes().isEmpty()) {
            return open(other, "its client prefix is not known; enter clientPrefix at that site.");
        }
        if (other.nextHop() == null) {
            return open(
                    other,
                    "its server's internal IPv6 address is not known; enter serverAddress at that site, or internalVip where"
                            + " it is load balanced.");
        }
        return other.onLinkOf(frame.server().address()) || frame.facts().internalRouter() != null
                ? Optional.empty()
                : open(
                        other,
                        "its server is not on this server's link; enter the router on this link (internalRouter), which hands"
                                + " packets on to it.");
    }

    private static Optional<Finding> open(EntryPoint other, String why) {
        return Optional.of(Finding.confirm(
                "OTHER_ENTRY_POINTS",
                Finding.SITE,
                "Hosts get no routes to clients of the entry point " + other.site() + ": " + why,
                "Microsoft: Plan a multisite deployment, step 3"));
    }
}
