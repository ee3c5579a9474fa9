package outward.observed.drift;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6Prefix;
import outward.design.HostLine;
import outward.design.Sourced;
import outward.directaccess.Method;
import outward.observed.host.HostState;
import outward.observed.host.Listing;
import outward.observed.host.SeenAddress;
import outward.observed.host.SeenRoute;
import outward.observed.host.Source;
import outward.observed.host.Store;

/** A look at one machine's state beside what is expected of it. */
record Look(Expected expected, HostState state, Drifts drifts) {

    /** Whether all of what holds now was shown; where no store was named, Windows shows the active one. */
    static boolean showsAll(HostState state, Listing.Of of) {
        return state.hasAll(of, Store.ACTIVE) || state.hasAll(of, null);
    }

    boolean showsAll(Listing.Of of) {
        return showsAll(state, of);
    }

    /** Whether all that a restart brings back was shown. */
    static boolean showsKept(HostState state, Listing.Of of) {
        return state.hasAll(of, Store.PERSISTENT);
    }

    boolean showsKept(Listing.Of of) {
        return showsKept(state, of);
    }

    /** The addresses that hold now, one that Windows only chose not among them. */
    List<SeenAddress> addresses() {
        return state.addresses().stream()
                .filter(a -> a.store() != Store.PERSISTENT && a.where().source() != Source.FIND_NET_ROUTE)
                .toList();
    }

    /** The routes of a store, one that Windows only chose not among them. */
    List<SeenRoute> routes(Store store) {
        return state.routes().stream()
                .filter(r -> r.where().source() != Source.FIND_NET_ROUTE)
                .filter(r -> (r.store() == Store.PERSISTENT) == (store == Store.PERSISTENT))
                .toList();
    }

    boolean isIsatap() {
        return expected.frame().uses(Method.ISATAP);
    }

    /** The Teredo prefix of the site, null where it has none. */
    @Nullable
    Ipv6Prefix teredo() {
        return value(expected.frame().prefixes().teredo());
    }

    @Nullable
    Ipv6Prefix nat64() {
        return value(expected.frame().prefixes().nat64());
    }

    @Nullable
    Ipv6Prefix ipHttps() {
        return value(expected.frame().prefixes().ipHttps());
    }

    private static @Nullable Ipv6Prefix value(@Nullable Sourced<Ipv6Prefix> sourced) {
        return sourced == null ? null : sourced.value();
    }

    /** What earlier revisions planned for that host. */
    Stream<HostLine> formerly(HostLine line) {
        return expected.formerLines().stream().filter(f -> f.id().equals(line.id()));
    }

    /** What is recorded as carried out on that host, ever. */
    Begun begun(HostLine line) {
        return expected.begun().of(line);
    }

    /** What earlier revisions set on that host and the runbook has not taken back yet. */
    Stream<HostLine> standing(HostLine line) {
        return expected.standing().stream().filter(f -> f.id().equals(line.id()));
    }
}
