package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.directaccess.Method;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** The server has no default route inside, so it needs a route to every intranet prefix off its link (safety Y5). */
final class ServerReturnRoutes implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        if (!frame.uses(Method.NATIVE) || frame.facts().internalRouter() != null || !needed(frame)) {
            return Stream.empty();
        }
        return Stream.of(Finding.confirm(
                "SERVER_ROUTES_UNKNOWN",
                Finding.SITE,
                "The server needs static routes to the intranet prefixes that are not on its link; enter the router on its"
                        + " internal link (internalRouter), or confirm that the routes exist.",
                "Microsoft: Plan an advanced DirectAccess deployment, step 1"));
    }

    private static boolean needed(Frame frame) {
        var server = frame.server().address();
        return frame.deployment().multisite()
                || frame.prefixes().internal().stream()
                        .anyMatch(p -> server == null || !p.value().equals(server.subnet()));
    }
}
