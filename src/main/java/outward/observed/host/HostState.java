package outward.observed.host;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that a text shows of a machine's IPv6 state, in the order of the text, and the lines that were not understood. */
public record HostState(List<Seen> seen, List<Listing> listings, List<Unread> notUnderstood) {
    public HostState {
        seen = List.copyOf(seen);
        listings = List.copyOf(listings);
        notUnderstood = List.copyOf(notUnderstood);
    }

    public List<SeenInterface> interfaces() {
        return of(SeenInterface.class);
    }

    public List<SeenAddress> addresses() {
        return of(SeenAddress.class);
    }

    public List<SeenRoute> routes() {
        return of(SeenRoute.class);
    }

    /** Everything of one kind. */
    public <T extends Seen> List<T> of(Class<T> kind) {
        return seen.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Whether a whole list of these was read, of that store; with null of a store that was not named. */
    public boolean hasAll(Listing.Of of, @Nullable Store store) {
        return listings.stream().anyMatch(l -> l.whole() && l.of() == of && l.store() == store);
    }

    /** The name of an interface: shown with it, or under its index elsewhere; empty where two names are. */
    public Optional<String> nameOf(OnInterface on) {
        if (on.name() != null || on.index() == null) {
            return Optional.ofNullable(on.name());
        }
        return only(places().filter(p -> on.index().equals(p.index())).flatMap(p -> Stream.ofNullable(p.name())));
    }

    /** The index of the interface of that name (upper and lower case do not count); empty where two are shown. */
    public Optional<Integer> indexOf(String name) {
        return only(places().filter(p -> name.equalsIgnoreCase(p.name())).flatMap(p -> Stream.ofNullable(p.index())));
    }

    private static <T> Optional<T> only(Stream<T> values) {
        List<T> distinct = values.distinct().limit(2).toList();
        return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
    }

    private Stream<OnInterface> places() {
        return Stream.of(
                        interfaces().stream().map(SeenInterface::on),
                        addresses().stream().map(SeenAddress::on),
                        routes().stream().map(SeenRoute::on))
                .flatMap(p -> p);
    }
}
