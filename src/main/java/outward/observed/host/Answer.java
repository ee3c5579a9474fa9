package outward.observed.host;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;

/** One answer of the text, from its command to the next: which lists it holds, and whether they are whole. */
final class Answer {
    private final Command command;
    private final int line;
    private final Set<Kind> lists = new LinkedHashSet<>();
    private final List<SeenChoice> choices = new ArrayList<>();
    private boolean headed;
    private boolean doubted;

    Answer(Command command, int line) {
        this.command = command;
        this.line = line;
    }

    private record Kind(Listing.Of of, @Nullable Store store, Source source) {}

    Command command() {
        return command;
    }

    int line() {
        return line;
    }

    /** The heading of a list stands in it, so that nothing is missing above. */
    void headed() {
        headed = true;
    }

    /** A line of it was not understood. */
    void doubt() {
        doubted = true;
    }

    void lists(Seen thing) {
        kind(thing).ifPresent(lists::add);
        if (thing.where().source() == Source.FIND_NET_ROUTE) {
            chooses(thing);
        }
    }

    /** Find-NetRoute prints the address that Windows would choose, then the route (facts sample 22). */
    private void chooses(Seen thing) {
        if (thing instanceof SeenAddress address) {
            Ipv6 destination = choices.isEmpty() ? command.destination().orElse(null) : null;
            choices.add(new SeenChoice(destination, address, null, address.where()));
        } else if (thing instanceof SeenRoute route && !choices.isEmpty()) {
            SeenChoice last = choices.remove(choices.size() - 1);
            choices.add(new SeenChoice(last.destination(), last.source(), route, last.where()));
        }
    }

    List<SeenChoice> choices() {
        return List.copyOf(choices);
    }

    /** A list that has its heading and no row. */
    void empty(Listing.Of of, @Nullable Store store, Source source) {
        lists.add(new Kind(of, store, source));
    }

    /** The interfaces of route print are descriptions, by which no adapter is missing. */
    private static Optional<Kind> kind(Seen thing) {
        Source source = thing.where().source();
        if (source == Source.FIND_NET_ROUTE || source == Source.IPCONFIG) {
            return Optional.empty();
        }
        if (thing instanceof SeenAddress address) {
            return Optional.of(new Kind(Listing.Of.ADDRESSES, address.store(), source));
        }
        if (thing instanceof SeenRoute route) {
            return Optional.of(new Kind(Listing.Of.ROUTES, route.store(), source));
        }
        if (thing instanceof SeenInterface on && source != Source.ROUTE_PRINT) {
            return Optional.of(new Kind(Listing.Of.INTERFACES, on.store(), source));
        }
        if (thing instanceof SeenManagementServer) {
            return Optional.of(new Kind(Listing.Of.MANAGEMENT_SERVERS, null, source));
        }
        return thing instanceof SeenIpsecRule
                ? Optional.of(new Kind(Listing.Of.IPSEC_RULES, null, source))
                : Optional.empty();
    }

    /** Before the next prompt: this cmdlet prints nothing of a list without an entry, and no error. */
    List<Listing> endedBy(int until) {
        if (lists.isEmpty() && !doubted && !headed && command.isManagementServers()) {
            empty(Listing.Of.MANAGEMENT_SERVERS, null, Source.GET_DA_MGMT_SERVER);
        }
        return listings(until, false);
    }

    List<Listing> listings(int until, boolean cut) {
        boolean whole = (headed || !command.equals(Command.NONE)) && !doubted && !cut && !command.isFiltered();
        List<Listing> all = new ArrayList<>();
        lists.forEach(k -> all.add(new Listing(k.of(), k.store(), k.source(), whole, line, until)));
        return all;
    }
}
