package outward.observed.drift;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.design.HostLine;
import outward.design.HostNumbering;
import outward.design.Route;
import outward.observed.host.HostState;
import outward.observed.host.SeenCheck;
import outward.observed.host.SeenRun;
import outward.observed.host.Store;

/**
 * What a text of a host proves.
 *
 * @param readAt when a script of ours ran, as it says itself; null where the text does not say
 */
public record Signs(Set<Sign> seen, @Nullable Instant readAt) {
    /** Nothing. */
    static final Signs NONE = new Signs(Set.of(), null);

    public Signs {
        seen = Set.copyOf(seen);
    }

    static Signs of(Expected expected, HostLine line, HostState state, String content) {
        Set<Sign> seen = EnumSet.noneOf(Sign.class);
        List<ConnectionText.Answer> answers =
                ConnectionText.read(content).stream().filter(a -> a.isOf(line)).toList();
        if (routes(new Look(expected, state, new Drifts()), line)) {
            seen.add(Sign.ROUTES);
        }
        Ipv6 server = HostNumbering.server(expected.frame());
        if (answers.stream().anyMatch(a -> a.address().equals(server))
                || passed(state, "SERVER_").anyMatch(a -> a.equals(server))) {
            seen.add(Sign.SERVER);
        }
        answers.stream()
                .filter(a -> isClient(expected, a.address()))
                .forEach(a -> seen.add(a.session() ? Sign.CLIENT_SESSION : Sign.CLIENT_PING));
        if (checks(state, "CLIENT_TCP").filter(c -> isFromPlanned(c, line)).anyMatch(c -> isClient(expected, c))) {
            seen.add(Sign.CLIENT_SESSION);
        }
        return new Signs(seen, readAt(state));
    }

    /** ISATAP brings its route with the address: that Windows would go to a client from there shows both. */
    private static boolean routes(Look look, HostLine line) {
        List<Route> planned = FormerRoutes.planned(line).toList();
        if (!planned.isEmpty()) {
            return planned.stream().allMatch(r -> isSeen(look, r));
        }
        return look.isIsatap()
                ? checks(look.state(), "SOURCE_CHOSEN").anyMatch(c -> isClient(look.expected(), c))
                : checks(look.state(), "ROUTE_ADVERTISED").findAny().isPresent();
    }

    private static boolean isSeen(Look look, Route planned) {
        return look.routes(Store.ACTIVE).stream()
                        .anyMatch(r -> r.destination().equals(planned.destination())
                                && planned.nextHop().equals(r.nextHop()))
                || checks(look.state(), "ROUTE_THERE")
                        .anyMatch(c -> c.subject().equals(planned.destination().toString()));
    }

    private static Stream<SeenCheck> checks(HostState state, String code) {
        return state.of(SeenCheck.class).stream()
                .filter(c -> c.code().startsWith(code)
                        && (c.result().equals("pass") || c.result().equals("reached")));
    }

    private static Stream<Ipv6> passed(HostState state, String code) {
        return checks(state, code).flatMap(c -> CheckDrift.address(c.subject()).stream());
    }

    /** verify.ps1 says from which address it was connected; that of an earlier plan asks from the earlier one. */
    private static boolean isFromPlanned(SeenCheck check, HostLine line) {
        return CheckDrift.address(check.seen().replaceFirst("^.* connected from ", ""))
                .filter(source -> !ChoiceDrift.isPlanned(line, source))
                .isEmpty();
    }

    private static boolean isClient(Expected expected, SeenCheck check) {
        return CheckDrift.address(check.subject())
                .filter(a -> isClient(expected, a))
                .isPresent();
    }

    private static boolean isClient(Expected expected, Ipv6 address) {
        return Stream.concat(
                        expected.frame().prefixes().routed().stream(),
                        expected.frame().hostRoutes().stream().map(Route::destination))
                .anyMatch(p -> p.contains(address));
    }

    private static @Nullable Instant readAt(HostState state) {
        return state.of(SeenRun.class).stream()
                .flatMap(r -> Stream.ofNullable(r.readAt()))
                .flatMap(t -> instant(t).stream())
                .findFirst()
                .orElse(null);
    }

    /** A clock that stands in no time of Windows' is taken for its beginning, which proves nothing about today. */
    private static Optional<Instant> instant(String text) {
        try {
            Instant read = Instant.parse(text);
            return Optional.of(read.isBefore(Instant.EPOCH) ? Instant.EPOCH : read);
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }
}
