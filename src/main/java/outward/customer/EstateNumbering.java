package outward.customer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import outward.answer.FieldErrors;
import outward.design.Addressing;
import outward.design.Frame;

/**
 * Numbers the hosts of one site of an estate in two rounds, so that an identifier which a host of any site asks for by name
 * is not given to another one first.
 */
final class EstateNumbering {
    private final Numbering numbering;
    private final SiteRef site;
    private final Frame frame;
    private final List<Placing> placings;
    private final Set<UUID> insisting;
    private final Map<UUID, ManagementHost> numbered = new HashMap<>();

    /** {@code insisting} are the hosts whose identifier the file names. */
    EstateNumbering(Numbering numbering, SiteRef site, Frame frame, List<Placing> placings, Set<UUID> insisting) {
        this.numbering = numbering;
        this.site = site;
        this.frame = frame;
        this.placings = List.copyOf(placings);
        this.insisting = Set.copyOf(insisting);
    }

    /** Those that ask for an identifier; refuses where one cannot have it. Errors name hosts by index. */
    List<ManagementHost> asking() {
        List<ManagementHost> hosts = number(true);
        FieldErrors errors = new FieldErrors();
        for (int i = 0; i < placings.size(); i++) {
            Placing placing = placings.get(i);
            ManagementHost host = numbered.get(placing.id());
            if (host != null && missed(placing, host)) {
                errors.add(
                        Place.LISTED.at(i) + "interfaceId",
                        placing.held() + " is not free: it is another machine's, rests, or is asked for twice. Leave"
                                + " the field out to have the next free one.");
            }
        }
        errors.orThrow();
        return hosts;
    }

    private boolean missed(Placing placing, ManagementHost host) {
        return placing.entry().addressing() == Addressing.NEXT
                && insisting.contains(placing.id())
                && !Objects.requireNonNull(placing.held()).equals(host.facts().interfaceId());
    }

    /** The others. */
    List<ManagementHost> rest() {
        return number(false);
    }

    /** All of them, in the order given. */
    List<ManagementHost> all() {
        List<ManagementHost> all = new ArrayList<>();
        placings.forEach(p -> all.add(numbered.get(p.id())));
        return all;
    }

    private List<ManagementHost> number(boolean asking) {
        List<Integer> which = IntStream.range(0, placings.size())
                .filter(i -> (placings.get(i).asked() != null) == asking)
                .boxed()
                .toList();
        List<Placing> some = which.stream().map(placings::get).toList();
        List<ManagementHost> hosts = EstatePaths.placed(which, () -> numbering.number(site, frame, some, Place.LISTED));
        hosts.forEach(host -> numbered.put(host.id(), host));
        return hosts;
    }
}
