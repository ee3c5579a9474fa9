package outward.observed.drift;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outward.address.InvalidAddress;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.command.AddRoute;
import outward.design.HostLine;
import outward.design.Route;
import outward.observed.host.SeenCheck;
import outward.observed.host.SeenIpv6Switch;

/** What verify.ps1 found wrong with what is still planned, and IPv6 that is switched off. */
final class CheckDrift {
    /** DisabledComponents: 0x01 takes tunnels away, 0x10 every other adapter (facts F6). */
    private static final int TUNNELS = 0x01;

    private static final int NATIVE = 0x10;

    private final Look look;
    private final HostLine line;
    private final Mends mends;

    CheckDrift(Look look, HostLine line) {
        this.look = look;
        this.line = line;
        this.mends = Mends.on(line.interfaceAlias());
    }

    void check() {
        int mask = look.isIsatap() ? TUNNELS : NATIVE;
        look.state().of(SeenIpv6Switch.class).stream()
                .filter(s -> (s.bits() & mask) != 0)
                .forEach(s -> switchedOff("DisabledComponents " + s.bits()));
        look.state().of(SeenCheck.class).stream()
                .filter(c -> c.result().equals("fail") || c.result().equals("missing"))
                .forEach(this::check);
    }

    private void check(SeenCheck check) {
        switch (check.code()) {
            case "IPV6_ENABLED" -> switchedOff(check.seen());
            case "ADDRESS_USABLE", "ADDRESS_KEPT", "ADDRESS_FREE", "ADDRESS_ADVERTISED" -> address(check);
            case "ROUTE_THERE", "ROUTE_KEPT" -> route(check);
            case "SOURCE_CHOSEN" -> source(check);
            case "SERVER_PING", "SERVER_TCP" -> server(check);
            case "AAAA_RECORD", "PTR_NOT_ANOTHERS" -> name(check);
            case "CLIENT_TCP" -> clientNotReached(look, line, check.subject(), check.seen());
            default -> {}
        }
    }

    private void switchedOff(String seen) {
        add(
                DriftCode.IPV6_SWITCHED_OFF,
                line.name(),
                "IPv6 is switched off on the host in part (" + seen + ").",
                "Set DisabledComponents below HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters to 0 and restart the host.");
    }

    private void address(SeenCheck check) {
        Ipv6 planned = line.address();
        if (planned == null || !is(check.subject(), planned)) {
            return;
        }
        String add = mends.addAddress(planned, line.prefixLength());
        String anew = mends.removeAddress(planned) + "\n" + add;
        if (check.code().equals("ADDRESS_KEPT")) {
            add(DriftCode.ADDRESS_NOT_PERSISTENT, planned, planned + " is lost when the host restarts.", anew);
        } else if (check.code().equals("ADDRESS_FREE")) {
            duplicate(planned);
        } else if (check.seen().isEmpty()) {
            add(DriftCode.ADDRESS_MISSING, planned, planned + " is not on the host.", add);
        } else if (check.seen().contains("Duplicate")) {
            duplicate(planned);
        } else {
            add(
                    DriftCode.ADDRESS_NOT_USABLE,
                    planned,
                    "verify.ps1 found " + check.seen() + "; planned is " + planned + "/" + line.prefixLength() + ".",
                    anew);
        }
    }

    private void duplicate(Ipv6 planned) {
        add(
                DriftCode.ADDRESS_DUPLICATE,
                planned,
                "Another machine on the link answers to " + planned + ".",
                "Find the other machine (its link-layer address stands in Get-NetNeighbor) and give one of the two another address.");
    }

    private void route(SeenCheck check) {
        planned(check.subject()).ifPresent(route -> {
            String add = mends.addRoute(route);
            String anew = mends.removeRoute(route.destination(), route.nextHop()) + "\n" + add;
            if (check.code().equals("ROUTE_KEPT")) {
                add(
                        DriftCode.ROUTE_NOT_PERSISTENT,
                        route,
                        "The route " + route + " is lost when the machine restarts.",
                        anew);
            } else if (check.seen().isEmpty()) {
                add(DriftCode.ROUTE_MISSING, route, "There is no route to " + route.destination() + ".", add);
            } else {
                add(
                        DriftCode.ROUTE_WRONG_NEXT_HOP,
                        route,
                        "verify.ps1 found the route to %s %s; planned is %s."
                                .formatted(route.destination(), check.seen(), route.nextHop()),
                        "# First find out who needs the other route; once nobody does, remove it by hand\n" + add);
            }
        });
    }

    private Optional<Route> planned(String destination) {
        if (line.defaultGateway() != null && destination.equals(AddRoute.EVERYWHERE.toString())) {
            return Optional.of(new Route(AddRoute.EVERYWHERE, line.defaultGateway()));
        }
        return line.routes().stream()
                .filter(r -> r.destination().toString().equals(destination))
                .findFirst();
    }

    private void source(SeenCheck check) {
        look.expected().frame().hostRoutes().stream()
                .map(Route::destination)
                .filter(p -> isIn(p, check.subject()))
                .findFirst()
                .ifPresent(p -> look.drifts().add(PlannedSource.wrong(line, p, check.seen())));
    }

    private void server(SeenCheck check) {
        Ipv6 server = look.expected().frame().server().address();
        if (server == null || !is(check.subject(), server)) {
            return;
        }
        boolean answered = look.state().of(SeenCheck.class).stream()
                .anyMatch(c -> c.code().startsWith("SERVER_")
                        && (c.result().equals("pass") || c.result().equals("reached"))
                        && is(c.subject(), server));
        if (!answered) {
            serverNotReached(look, line, server);
        }
    }

    static void serverNotReached(Look look, HostLine line, Ipv6 server) {
        look.drifts()
                .add(
                        DriftCode.SERVER_NOT_REACHED,
                        line.name(),
                        server,
                        "The server " + server + " does not answer to the planned address.",
                        "Check that both stand on one IPv6 link (no IPv4-only firewall or router between), that the server's address has the length 64, and its way back to the host.");
    }

    private void name(SeenCheck check) {
        add(
                DriftCode.NAME_RECORD_WRONG,
                check.subject(),
                check.seen().isEmpty()
                        ? "DNS holds no IPv6 address of " + check.subject() + "."
                        : "DNS answers " + check.seen() + " about " + check.subject() + ".",
                "Once the address works, let the host register it (ipconfig /registerdns) or correct the static record.");
    }

    static void clientNotReached(Look look, HostLine line, String client, String seen) {
        look.drifts()
                .add(
                        DriftCode.CLIENT_NOT_REACHED,
                        line.name(),
                        client,
                        "The client " + client + " gave no session: " + seen + ".",
                        "Look at the client's firewall rule (profiles, remote addresses, edge traversal) and at its IPsec associations.");
    }

    private static boolean is(String text, Ipv6 address) {
        return address(text).filter(address::equals).isPresent();
    }

    private static boolean isIn(Ipv6Prefix prefix, String text) {
        return address(text).filter(prefix::contains).isPresent();
    }

    static Optional<Ipv6> address(String text) {
        try {
            return Optional.of(Ipv6.parse(text));
        } catch (InvalidAddress notOne) {
            return Optional.empty();
        }
    }

    private void add(DriftCode code, @Nullable Object about, String message, String mend) {
        look.drifts().add(code, line.name(), String.valueOf(about), message, mend);
    }
}
