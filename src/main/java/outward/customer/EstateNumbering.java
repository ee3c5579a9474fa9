package outward.customer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import outward.answer.FieldErrors;
import outward.design.Addressing;
import outward.design.Frame;

/**
 * Numbers the hosts of one site of an estate in two rounds, so that an identifier which a host of any site asks for by name
 * is not given to another one first.
 */
final class EstateNumbering {
    private static final Pattern INDEX = Pattern.compile("^\\[([0-9]+)]");

    private final Numbering numbering;
    private final SiteRef site;
    private final Frame frame;
    private final List<Placing> placings;
    private final Map<UUID, ManagementHost> numbered = new HashMap<>();

    EstateNumbering(Numbering numbering, SiteRef site, Frame frame, List<Placing> placings) {
        this.numbering = numbering;
        this.site = site;
        this.frame = frame;
        this.placings = List.copyOf(placings);
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

    private static boolean missed(Placing placing, ManagementHost host) {
        return placing.entry().addressing() == Addressing.NEXT
                && placing.held() != null
                && !placing.held().equals(host.facts().interfaceId());
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
        List<ManagementHost> hosts = EstatePaths.renamed(
                field -> INDEX.matcher(field).replaceFirst(found -> at(which, found.group(1))),
                () -> numbering.number(site, frame, some, Place.LISTED));
        hosts.forEach(host -> numbered.put(host.id(), host));
        return hosts;
    }

    private static String at(List<Integer> which, String index) {
        return Matcher.quoteReplacement("[" + which.get(Integer.parseInt(index)) + "]");
    }
}
