package outward.machine;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6Prefix;
import outward.design.Route;
import outward.finding.Finding;

/** Addresses and routes of one site that stand in the way of another's: estates may use equal or overlapping prefixes. */
final class Collisions {
    private static final String SOURCE = "RFC 4291, section 2.1; Microsoft: New-NetRoute";
    private static final String APART = "one computer for each of the sites";

    private Collisions() {}

    static Stream<Finding> findings(Machine machine) {
        return machine.pairs()
                .flatMap(pair -> Stream.of(addresses(machine, pair), links(machine, pair), routes(machine, pair))
                        .flatMap(findings -> findings));
    }

    private static Stream<Finding> addresses(Machine machine, Machine.Pair pair) {
        var address = pair.first().line().address();
        return address != null && address.equals(pair.second().line().address())
                ? Stream.of(Finding.refuse(
                                "ADDRESS_TWICE",
                                machine.name(),
                                pair.called() + " both plan " + address
                                        + " for this computer; it can serve one of them.",
                                SOURCE)
                        .fitting(APART))
                : Stream.empty();
    }

    /** The same /64 on two links: the computer would look for both servers on one of them. */
    private static Stream<Finding> links(Machine machine, Machine.Pair pair) {
        Ipv6Prefix first = subnet(pair.first());
        Ipv6Prefix second = subnet(pair.second());
        boolean apart = first == null
                || second == null
                || !first.overlaps(second)
                || Objects.equals(
                        pair.first().frame().server().address(),
                        pair.second().frame().server().address());
        return apart
                ? Stream.empty()
                : Stream.of(Finding.refuse(
                                "PREFIXES_OVERLAP",
                                machine.name(),
                                pair.called() + " number this computer in overlapping prefixes (" + first + " and "
                                        + second + ") with different servers: Windows would look for both on one link.",
                                SOURCE)
                        .fitting(APART));
    }

    private static @Nullable Ipv6Prefix subnet(Placement placement) {
        var address = placement.line().address();
        return address == null
                ? null
                : Ipv6Prefix.containing(address, placement.line().prefixLength());
    }

    private static Stream<Finding> routes(Machine machine, Machine.Pair pair) {
        return pair.first().specific().routes().stream()
                .flatMap(one -> pair.second().specific().routes().stream()
                        .filter(other -> collide(one, other))
                        .map(other -> Finding.refuse(
                                        "ROUTES_CONFLICT",
                                        machine.name(),
                                        pair.called() + " need different next hops for overlapping prefixes: " + one
                                                + ", and " + other
                                                + ". Windows follows the longer prefix, or the lower metric.",
                                        SOURCE)
                                .fitting(APART)));
    }

    private static boolean collide(Route one, Route other) {
        return one.destination().overlaps(other.destination()) && !one.nextHop().equals(other.nextHop());
    }
}
