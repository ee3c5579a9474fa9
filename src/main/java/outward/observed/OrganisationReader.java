package outward.observed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import outward.address.Ipv6Prefix;
import outward.directaccess.LoadBalancing;
import outward.directaccess.OrganisationPrefix;
import outward.directaccess.Topology;
import outward.observed.text.Words;

/** The /48 of a deployment behind NAT, from the prefixes that Windows made of it (facts P1, P3, P4). */
final class OrganisationReader {
    private final Printout printout;
    private final Draft draft;

    OrganisationReader(Printout printout, Draft draft) {
        this.printout = printout;
        this.draft = draft;
    }

    /** Read only where every prefix that is there fits the same unique local /48; an edge has a 6to4 one. */
    void read(Optional<Topology> topology) {
        var internal = printout.list(Printed.DIRECT_ACCESS, PrefixReader.INTERNAL, Words::prefix);
        var client = printout.one(Printed.DIRECT_ACCESS, PrefixReader.CLIENT, Words::prefix);
        if (topology.equals(Optional.of(Topology.EDGE))) {
            return;
        }
        List<Optional<OrganisationPrefix>> candidates = Stream.concat(
                        internal.stream().flatMap(f -> f.value().stream()).map(OrganisationReader::ofInternal),
                        client.stream().map(f -> ofClient(f.value())))
                .distinct()
                .toList();
        if (candidates.size() == 1 && candidates.get(0).isPresent()) {
            String from =
                    internal.map(Found::from).or(() -> client.map(Found::from)).orElseThrow();
            draft.observed(SiteField.ORGANISATION_PREFIX, candidates.get(0).map(o -> new Found<>(o.prefix(), from)));
        }
    }

    private static Optional<OrganisationPrefix> ofInternal(Ipv6Prefix prefix) {
        return around(prefix).filter(o -> o.internal().equals(prefix));
    }

    private static Optional<OrganisationPrefix> ofClient(Ipv6Prefix prefix) {
        return around(prefix)
                .filter(o -> Stream.of(LoadBalancing.NONE, LoadBalancing.NLB)
                        .anyMatch(l -> o.ipHttps(l).equals(prefix)));
    }

    private static Optional<OrganisationPrefix> around(Ipv6Prefix prefix) {
        return Optional.of(Ipv6Prefix.containing(prefix.network(), OrganisationPrefix.LENGTH))
                .filter(p -> OrganisationPrefix.refusal(p).isEmpty())
                .map(OrganisationPrefix::new)
                .filter(OrganisationPrefix::isUniqueLocal);
    }
}
