package outward.observed.drift;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import outward.command.AddRoute;
import outward.design.Route;
import outward.observed.host.Listing;
import outward.observed.host.SeenRoute;
import outward.observed.host.Store;

/** Differences of planned routes, of a host or of the server. */
final class RouteDrift {
    private final Look look;
    private final String subject;
    private final Adapters adapters;
    private final Mends mends;
    private final String alias;
    private final FormerRoutes former;

    /** With the adapter that the routes belong on; null where its name is not known. */
    RouteDrift(Look look, String subject, @Nullable String alias, FormerRoutes former) {
        this.look = look;
        this.former = former;
        this.subject = subject;
        this.alias = alias == null ? "" : alias;
        this.adapters = new Adapters(look.state(), this.alias);
        this.mends = Mends.on(alias);
    }

    void check(Route planned) {
        List<SeenRoute> same = to(planned, Store.ACTIVE);
        List<SeenRoute> right =
                same.stream().filter(r -> leads(r, planned) && !isElsewhere(r)).toList();
        if (!right.isEmpty()) {
            same.stream().filter(r -> !leads(r, planned)).forEach(r -> contradicted(planned, r, right.get(0)));
            checkKept(planned);
            return;
        }
        same.stream().filter(r -> leads(r, planned)).forEach(r -> misplaced(planned, r));
        same.stream().filter(r -> !leads(r, planned)).forEach(r -> misled(planned, r));
        if (same.isEmpty() && look.showsAll(Listing.Of.ROUTES)) {
            missing(planned);
        }
    }

    private List<SeenRoute> to(Route planned, Store store) {
        return look.routes(store).stream()
                .filter(r -> r.destination().equals(planned.destination()))
                .toList();
    }

    private static boolean leads(SeenRoute seen, Route planned) {
        return planned.nextHop().equals(seen.nextHop());
    }

    private boolean isElsewhere(SeenRoute seen) {
        return !alias.isEmpty() && adapters.isOther(seen.on());
    }

    private void missing(Route planned) {
        boolean kept = to(planned, Store.PERSISTENT).stream().anyMatch(r -> leads(r, planned));
        String message = "There is no route to " + planned.destination()
                + (kept ? "; it is only among those that a restart brings back." : ".");
        String first = kept ? mends.removeRoute(planned.destination(), planned.nextHop()) + "\n" : "";
        add(DriftCode.ROUTE_MISSING, planned, message, first + mends.addRoute(planned));
    }

    private void misled(Route planned, SeenRoute seen) {
        add(
                DriftCode.ROUTE_WRONG_NEXT_HOP,
                planned,
                "Packets for %s are handed to %s; planned is %s."
                        .formatted(planned.destination(), hop(seen), planned.nextHop()),
                former.stands(seen) ? mends.addRoute(planned) : instead(planned, seen));
    }

    /** Nothing that is not recorded as set is removed by a line of ours (safety Y19). */
    private String instead(Route planned, SeenRoute seen) {
        return former.isRecorded(seen)
                ? removal(seen) + "\n" + mends.addRoute(planned)
                : unknown(planned, seen, " and run " + script() + " again");
    }

    private String script() {
        return subject.equals(Drift.SERVER) ? "server/routes.ps1" : "the host's apply script";
    }

    private static String unknown(Route planned, SeenRoute seen, String then) {
        return "No plan of this site set the route by way of " + hop(seen) + ". Find out who needs it"
                + (isGateway(planned) ? "; plan specific routes for this host" : "")
                + ". Where nobody does, remove it by hand" + then + ".";
    }

    private static boolean isGateway(Route planned) {
        return planned.destination().equals(AddRoute.EVERYWHERE);
    }

    private void misplaced(Route planned, SeenRoute seen) {
        add(
                DriftCode.ROUTE_WRONG_INTERFACE,
                planned,
                "The route %s is on %s; planned is \"%s\".".formatted(planned, adapters.called(seen.on()), alias),
                adapters.name(seen.on())
                                .filter(name -> former.wasOn(seen, name))
                                .isPresent()
                        ? removal(seen) + "\n" + mends.addRoute(planned)
                        : "No plan of this site set the route on " + adapters.called(seen.on())
                                + ". Find out who needs it there. Where nobody does, remove it by hand and run "
                                + script()
                                + " again.");
    }

    /** A metric counts only between two routes to the same destination (safety Y10). */
    private void contradicted(Route planned, SeenRoute seen, SeenRoute right) {
        if (former.stands(seen)) {
            return;
        }
        boolean equal = seen.metric() != null && Objects.equals(seen.metric(), right.metric());
        add(
                isGateway(planned) ? DriftCode.SECOND_DEFAULT_GATEWAY : DriftCode.ROUTE_CONTRADICTED,
                seen.destination() + " via " + hop(seen),
                "Beside the route %s there is one to the same destination by way of %s%s."
                        .formatted(planned, hop(seen), equal ? ", with the same metric" : ""),
                former.isRecorded(seen) ? removal(seen) : unknown(planned, seen, ""));
    }

    private void checkKept(Route planned) {
        List<SeenRoute> kept = to(planned, Store.PERSISTENT);
        if (kept.stream().noneMatch(r -> leads(r, planned)) && look.showsKept(Listing.Of.ROUTES)) {
            add(
                    DriftCode.ROUTE_NOT_PERSISTENT,
                    planned,
                    "The route " + planned + " is lost when the machine restarts.",
                    mends.removeRoute(planned.destination(), planned.nextHop()) + "\n" + mends.addRoute(planned));
        }
        kept.stream()
                .filter(r -> !leads(r, planned) && !former.stands(r))
                .forEach(r -> add(
                        DriftCode.ROUTE_CONTRADICTED,
                        r.destination() + " via " + hop(r),
                        "A restart brings back a route to %s by way of %s.".formatted(r.destination(), hop(r)),
                        former.isRecorded(r) ? removal(r) : unknown(planned, r, "")));
    }

    private String removal(SeenRoute seen) {
        return adapters.mends(seen.on()).removeRoute(seen.destination(), seen.nextHop());
    }

    static String hop(SeenRoute seen) {
        return seen.nextHop() == null ? "the link itself" : seen.nextHop().toString();
    }

    private void add(DriftCode code, Object about, String message, String mend) {
        look.drifts().add(code, subject, about, message, mend);
    }
}
