package outward.finding.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.design.EntryPointRoutes;
import outward.design.Frame;
import outward.design.Route;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** Packets to clients of another entry point pass routers, which must lead each prefix to its own server (facts T15). */
final class RoutesBetweenEntryPoints implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        List<Route> routes = EntryPointRoutes.ofRouters(frame);
        return routes.isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.warn(
                        "ROUTERS_NEED_ROUTES",
                        Finding.SITE,
                        "The network's routers must carry the client prefixes of the other entry points, each to its own"
                                + " server: "
                                + routes.stream().map(Route::toString).collect(Collectors.joining(", ")) + ".",
                        "Microsoft: Plan a multisite deployment, step 3"));
    }
}
