package outward.observed.drift;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.address.Ipv6Prefix;
import outward.command.AddRoute;
import outward.design.HostLine;
import outward.design.Route;
import outward.observed.host.SeenRoute;

/**
 * Which routes earlier plans had: a line that removes is written for those alone that are recorded as set (safety Y19),
 * and for none that the runbook still keeps.
 *
 * @param organisations the /48 of earlier plans
 * @param standing recorded as set and not taken back yet
 * @param begun what is recorded as set on the host
 */
record FormerRoutes(Set<Route> set, Set<Ipv6Prefix> organisations, Set<Route> standing, Begun begun) {
    FormerRoutes {
        set = Set.copyOf(set);
        organisations = Set.copyOf(organisations);
        standing = Set.copyOf(standing);
    }

    static FormerRoutes of(Look look, HostLine line) {
        return new FormerRoutes(
                look.formerly(line).flatMap(FormerRoutes::planned).collect(Collectors.toSet()),
                Set.copyOf(look.expected().formerOrganisations()),
                look.standing(line).flatMap(FormerRoutes::planned).collect(Collectors.toSet()),
                look.begun(line));
    }

    static FormerRoutes ofServer(Look look) {
        return new FormerRoutes(
                look.expected().formerFrames().stream()
                        .flatMap(f -> f.server().routes().stream())
                        .collect(Collectors.toSet()),
                Set.of(),
                Set.of(),
                Begun.NOTHING);
    }

    /** The routes of a host's line, its default gateway among them. */
    static Stream<Route> planned(HostLine line) {
        return Stream.concat(
                Stream.ofNullable(line.defaultGateway()).map(g -> new Route(AddRoute.EVERYWHERE, g)),
                line.routes().stream());
    }

    /** Whether the runbook keeps it until its step "take back". */
    boolean stands(SeenRoute seen) {
        return seen.nextHop() != null && standing.contains(route(seen));
    }

    /** Whether it is of an earlier plan, or leads to or by way of its /48, and nothing keeps it. */
    boolean isLeftOver(SeenRoute seen) {
        if (seen.nextHop() == null || stands(seen)) {
            return false;
        }
        Route route = route(seen);
        return set.contains(route)
                || organisations.stream().anyMatch(p -> p.contains(route.destination()) || p.contains(route.nextHop()));
    }

    /** Whether an earlier plan had exactly this route. */
    boolean had(SeenRoute seen) {
        return seen.nextHop() != null && set.contains(route(seen));
    }

    /** Whether it is recorded as set, nothing keeps it, and no other site uses it. */
    boolean isRecorded(SeenRoute seen) {
        return seen.nextHop() != null && !stands(seen) && begun.set(route(seen));
    }

    /** Whether it is recorded as set on that very adapter. */
    boolean wasOn(SeenRoute seen, String adapter) {
        return seen.nextHop() != null && begun.set(route(seen), adapter);
    }

    private static Route route(SeenRoute seen) {
        return new Route(seen.destination(), Objects.requireNonNull(seen.nextHop(), "it leads by way of one"));
    }
}
