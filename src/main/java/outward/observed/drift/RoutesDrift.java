package outward.observed.drift;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.address.Teredo;
import outward.command.AddRoute;
import outward.design.HostLine;
import outward.design.Route;
import outward.observed.host.OnInterface;
import outward.observed.host.SeenGateway;
import outward.observed.host.SeenRoute;
import outward.observed.host.Store;

/** Differences of a host's routes: the planned ones, default gateways, and what earlier plans left. */
final class RoutesDrift {
    private final Look look;
    private final HostLine line;
    private final Adapters adapters;
    private final List<Route> planned;
    private final FormerRoutes former;

    RoutesDrift(Look look, HostLine line) {
        this.look = look;
        this.line = line;
        this.adapters = new Adapters(look.state(), line.interfaceAlias());
        this.planned = FormerRoutes.planned(line).toList();
        this.former = FormerRoutes.of(look, line);
    }

    void check() {
        RouteDrift each = new RouteDrift(look, line.name(), line.interfaceAlias(), former);
        planned.forEach(each::check);
        Stream.of(Store.values()).flatMap(s -> look.routes(s).stream()).forEach(this::checkOther);
        if (line.defaultGateway() == null) {
            checkGateways();
        }
    }

    private void checkOther(SeenRoute seen) {
        boolean isPlanned = planned.stream().anyMatch(p -> p.destination().equals(seen.destination()));
        if (isPlanned || seen.nextHop() == null || former.stands(seen)) {
            return;
        }
        if (former.isLeftOver(seen)) {
            add(
                    DriftCode.ROUTE_LEFT_OVER,
                    seen.destination() + " via " + seen.nextHop(),
                    (former.had(seen)
                                    ? "The route %s via %s is from an earlier plan."
                                    : "The route %s via %s leads to or by way of the organisation prefix of an earlier plan, which"
                                            + " never had it.")
                            .formatted(seen.destination(), seen.nextHop()),
                    former.isRecorded(seen) ? Mends.ONCE_PROVEN + removal(seen) : Mends.UNRECORDED);
        } else if (Teredo.RANGE.contains(seen.destination())
                && seen.nextHop().equals(look.expected().frame().server().address())) {
            teredo(seen);
        }
    }

    private void teredo(SeenRoute seen) {
        Ipv6Prefix ours = look.teredo();
        add(
                DriftCode.TEREDO_ROUTE_UNPLANNED,
                seen.destination() + " via " + seen.nextHop(),
                ours == null
                        ? "A route for Teredo clients leads to the server, and this site has no Teredo."
                        : "A route to %s leads to the server; the site's Teredo clients are in %s."
                                .formatted(seen.destination(), ours),
                former.isRecorded(seen) ? removal(seen) : Mends.UNRECORDED);
    }

    /** What leads everywhere, the lines of ipconfig among it. */
    private record Gateway(@Nullable Ipv6 hop, OnInterface on) {}

    private void checkGateways() {
        List<Gateway> all = Stream.concat(
                        look.routes(Store.ACTIVE).stream()
                                .filter(SeenRoute::isDefault)
                                .map(r -> new Gateway(r.nextHop(), r.on())),
                        look.state().of(SeenGateway.class).stream().map(g -> new Gateway(g.address(), g.on())))
                .toList();
        List<String> hops =
                all.stream().map(g -> String.valueOf(g.hop())).distinct().toList();
        Ipv6 server = look.expected().frame().server().address();
        if (hops.size() > 1) {
            add(
                    DriftCode.SECOND_DEFAULT_GATEWAY,
                    AddRoute.EVERYWHERE,
                    "The host has %d default gateways: %s.".formatted(hops.size(), String.join(", ", hops)),
                    all.stream()
                            .filter(g -> g.hop() != null && g.hop().equals(server))
                            .findFirst()
                            .map(this::removal)
                            .orElse(
                                    "No plan of this site set them. Find out who needs each of them before one is removed by hand."));
        } else if (server != null && hops.contains(server.toString())) {
            add(
                    DriftCode.DEFAULT_GATEWAY_UNPLANNED,
                    AddRoute.EVERYWHERE,
                    "All IPv6 of the host is handed to the DirectAccess server; planned are specific routes.",
                    removal(all.get(0)));
        }
    }

    /** Where the specific routes are missing it is the only way that works; what is not recorded stays (safety Y19). */
    private String removal(Gateway gateway) {
        if (gateway.hop() == null || !look.begun(line).set(new Route(AddRoute.EVERYWHERE, gateway.hop()))) {
            return Mends.UNRECORDED;
        }
        return "# First the specific routes of the plan, tested from this host.\n"
                + adapters.mends(gateway.on()).removeRoute(AddRoute.EVERYWHERE, gateway.hop());
    }

    private String removal(SeenRoute seen) {
        return adapters.mends(seen.on()).removeRoute(seen.destination(), seen.nextHop());
    }

    private void add(DriftCode code, Object about, String message, String mend) {
        look.drifts().add(code, line.name(), about, message, mend);
    }
}
