package outward.observed.drift;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import outward.observed.Listed;
import outward.observed.host.HostState;
import outward.observed.host.Listing;
import outward.observed.host.SeenAddress;
import outward.observed.host.SeenManagementServer;
import outward.observed.host.SeenRoute;
import outward.observed.host.Source;
import outward.observed.host.Store;

/** The lists that a text shows to hold nothing: read whole, and without an entry. What it does not show is none of them. */
final class EmptyLists {
    private EmptyLists() {}

    static Set<Listed> of(HostState state) {
        Set<Listed> empty = EnumSet.noneOf(Listed.class);
        List<Boolean> addresses = kept(state.addresses().stream()
                .filter(a -> a.where().source() != Source.FIND_NET_ROUTE)
                .map(SeenAddress::store));
        List<Boolean> routes = kept(state.routes().stream()
                .filter(r -> r.where().source() != Source.FIND_NET_ROUTE)
                .map(SeenRoute::store));
        addIf(empty, Listed.ADDRESSES, now(state, Listing.Of.ADDRESSES) && !addresses.contains(false));
        addIf(empty, Listed.KEPT_ADDRESSES, kept(state, Listing.Of.ADDRESSES) && !addresses.contains(true));
        addIf(empty, Listed.ROUTES, now(state, Listing.Of.ROUTES) && !routes.contains(false));
        addIf(empty, Listed.KEPT_ROUTES, kept(state, Listing.Of.ROUTES) && !routes.contains(true));
        addIf(
                empty,
                Listed.INTERFACES,
                now(state, Listing.Of.INTERFACES) && state.interfaces().isEmpty());
        addIf(
                empty,
                Listed.MANAGEMENT_SERVERS,
                now(state, Listing.Of.MANAGEMENT_SERVERS)
                        && state.of(SeenManagementServer.class).isEmpty());
        return empty;
    }

    /** Of each entry whether a restart brings it back; what no store was named for holds now. */
    private static List<Boolean> kept(Stream<Store> stores) {
        return stores.map(s -> s == Store.PERSISTENT).toList();
    }

    private static boolean now(HostState state, Listing.Of of) {
        return Look.showsAll(state, of);
    }

    private static boolean kept(HostState state, Listing.Of of) {
        return Look.showsKept(state, of);
    }

    private static void addIf(Set<Listed> empty, Listed list, boolean is) {
        if (is) {
            empty.add(list);
        }
    }
}
