package outward.customer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import outward.address.Ipv6;

/** The addresses that machines of one site have at the others of a file: hosts of one name and adapter are one machine. */
final class FileOthers {
    private record Machine(String name, String adapter) {
        static Machine of(ManagementHost host) {
            return new Machine(
                    host.facts().name().toLowerCase(Locale.ROOT),
                    host.facts().interfaceAlias().toLowerCase(Locale.ROOT));
        }
    }

    private FileOthers() {}

    /** For the hosts of the site of this index; one without such addresses is left out. */
    static Map<UUID, List<Ipv6>> of(List<List<ManagementHost>> sites, int site) {
        Map<Machine, List<Ipv6>> elsewhere = IntStream.range(0, sites.size())
                .filter(i -> i != site)
                .mapToObj(sites::get)
                .flatMap(List::stream)
                .filter(h -> h.address() != null && !h.address().interfaceId().looksLikeIsatap())
                .collect(Collectors.groupingBy(
                        Machine::of,
                        Collectors.mapping(h -> Objects.requireNonNull(h.address()), Collectors.toList())));
        Map<UUID, List<Ipv6>> others = new HashMap<>();
        for (ManagementHost host : sites.get(site)) {
            Stream.ofNullable(elsewhere.get(Machine.of(host)))
                    .forEach(found ->
                            others.put(host.id(), found.stream().sorted().toList()));
        }
        return others;
    }
}
