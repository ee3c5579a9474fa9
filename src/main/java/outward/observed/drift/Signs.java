package outward.observed.drift;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import outward.observed.text.Words;

/**
 * What a text of a host proves.
 *
 * @param tried the addresses that were tried from the planned one, as the text says itself, whether or not they answered
 * @param readAt when a script of ours ran, as it says itself; null where the text does not say
 */
public record Signs(
        List<Shown> shown, Set<Ipv6> tried, @Nullable Instant readAt) {
    /** Nothing. */
    static final Signs NONE = new Signs(List.of(), Set.of(), null);

    /** One of them, of a client with the address that answered; null where it is of no client. */
    public record Shown(Sign sign, @Nullable Ipv6 client) {}

    public Signs {
        shown = shown.stream().distinct().toList();
        tried = Set.copyOf(tried);
    }

    /** Whether Windows starts from the planned address again towards those that it did not. */
    boolean settles(Drift earlier) {
        return earlier.code() == DriftCode.WRONG_SOURCE
                && Words.prefix(earlier.about())
                        .filter(p -> tried.stream().anyMatch(p::contains))
                        .isPresent();
    }

    /** Of which kinds. */
    public Set<Sign> seen() {
        return shown.stream().map(Shown::sign).collect(Collectors.toUnmodifiableSet());
    }

    /** {@code tries} are the last of each kind at each address, made from the planned one. */
    static Signs of(Expected expected, HostLine line, HostState state, List<Attempt> tries) {
        List<Shown> shown = new ArrayList<>();
        List<Attempt> answers = tries.stream().filter(Attempt::answered).toList();
        if (routes(new Look(expected, state, new Drifts()), line)) {
            shown.add(new Shown(Sign.ROUTES, null));
        }
        Ipv6 server = HostNumbering.server(expected.frame());
        if (answers.stream().anyMatch(a -> a.to().equals(server))
                || passed(state, "SERVER_").anyMatch(a -> a.equals(server))) {
            shown.add(new Shown(Sign.SERVER, null));
        }
        answers.stream()
                .filter(a -> isClient(expected, a.to()))
                .forEach(a -> shown.add(new Shown(a.isSession() ? Sign.CLIENT_SESSION : Sign.CLIENT_PING, a.to())));
        checks(state, "CLIENT_TCP")
                .filter(c -> isFromPlanned(c, line))
                .flatMap(c -> CheckDrift.address(c.subject()).stream())
                .filter(a -> isClient(expected, a))
                .forEach(a -> shown.add(new Shown(Sign.CLIENT_SESSION, a)));
        Set<Ipv6> tried =
                tries.stream().filter(t -> t.from() != null).map(Attempt::to).collect(Collectors.toSet());
        return new Signs(shown, tried, readAt(state));
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
                .filter(source -> !PlannedSource.is(line, source))
                .isEmpty();
    }

    private static boolean isClient(Expected expected, SeenCheck check) {
        return CheckDrift.address(check.subject())
                .filter(a -> isClient(expected, a))
                .isPresent();
    }

    /** Whether an address is one that clients of the plan have. */
    static boolean isClient(Expected expected, Ipv6 address) {
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
