package outward.observed.drift;

import java.util.Optional;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.address.Teredo;
import outward.design.HostLine;
import outward.design.Route;
import outward.observed.host.Origin;
import outward.observed.host.SeenChoice;
import outward.observed.host.SeenRoute;

/** Whether Windows starts towards DirectAccess clients from the planned address and by the planned route (safety Y4). */
final class ChoiceDrift {
    private final Look look;
    private final HostLine line;

    ChoiceDrift(Look look, HostLine line) {
        this.look = look;
        this.line = line;
    }

    void check() {
        look.state().of(SeenChoice.class).forEach(this::check);
    }

    private void check(SeenChoice choice) {
        Ipv6 to = choice.destination();
        Ipv6Prefix nat64 = look.nat64();
        if (to != null && nat64 != null && nat64.contains(to)) {
            add(
                    DriftCode.NAT64_DESTINATION,
                    to,
                    to + " is in the NAT64 prefix: that way leads from clients inwards only.",
                    "Ask for the client by an address in one of its client prefixes.");
        } else if (to != null && Teredo.RANGE.contains(to) && !isOurs(to)) {
            add(
                    DriftCode.TEREDO_DESTINATION_NOT_OURS,
                    to,
                    to + " is of public Teredo, not an address of a client of this site.",
                    "Ask for the client by the address that the server's connection list shows.");
        } else {
            route(choice).ifPresent(planned -> held(choice, planned));
        }
    }

    private boolean isOurs(Ipv6 to) {
        Ipv6Prefix ours = look.teredo();
        return ours != null && ours.contains(to);
    }

    /** The planned route that the choice is about; none where it leads to no client, or nobody knows where. */
    private Optional<Route> route(SeenChoice choice) {
        SeenRoute chosen = choice.route();
        Ipv6 to = choice.destination();
        return look.expected().frame().hostRoutes().stream()
                .filter(r -> to != null
                        ? r.destination().contains(to)
                        : chosen != null && r.destination().equals(chosen.destination()))
                .findFirst();
    }

    private void held(SeenChoice choice, Route planned) {
        Ipv6 source = choice.source().address();
        if (!PlannedSource.is(line, source)) {
            boolean temporary = choice.source().origin() == Origin.TEMPORARY;
            add(
                    temporary ? DriftCode.TEMPORARY_ADDRESS_CHOSEN : DriftCode.WRONG_SOURCE,
                    planned.destination(),
                    "Towards %s Windows starts from %s%s; planned is %s."
                            .formatted(
                                    planned.destination(),
                                    temporary ? "the temporary address " : "",
                                    source,
                                    PlannedSource.of(line)),
                    temporary ? temporary(source) : PlannedSource.mend(planned.destination()));
        }
        SeenRoute chosen = choice.route();
        if (chosen != null
                && line.defaultGateway() == null
                && !planned.nextHop().equals(chosen.nextHop())) {
            add(
                    DriftCode.WRONG_ROUTE_CHOSEN,
                    planned.destination(),
                    "Towards %s Windows takes the route %s by way of %s; planned is %s."
                            .formatted(
                                    planned.destination(),
                                    chosen.destination(),
                                    RouteDrift.hop(chosen),
                                    planned.nextHop()),
                    "# Fails where the route is there: then a longer prefix or a lower metric wins, see Get-NetRoute\n"
                            + Mends.on(line.interfaceAlias()).addRoute(planned));
        }
    }

    /** It comes back after it was removed (safety Y18). */
    private static String temporary(Ipv6 source) {
        return "Mend what stands above about addresses and routes first. A temporary address comes back after it was taken off:"
                + " the management servers list and the clients' firewall rules get its /64, " + source.subnet()
                + "; or use a jump host that has none.";
    }

    private void add(DriftCode code, Object about, String message, String mend) {
        look.drifts().add(code, line.name(), about, message, mend);
    }
}
