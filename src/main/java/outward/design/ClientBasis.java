package outward.design;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv4;
import outward.address.Ipv6Prefix;
import outward.directaccess.Topology;

/**
 * What the policy of DirectAccess clients is made with: tunnel endpoints and prefixes follow from it (safety Y21, facts P1,
 * P30).
 *
 * @param publicIpv4 the address that clients connect to, null where none is known
 * @param organisation the /48, null where none is known
 */
public record ClientBasis(
        Topology topology,
        @Nullable Ipv4 publicIpv4,
        @Nullable Ipv6Prefix organisation) {
    /** Whether enough is known for clients to have been given a policy. */
    public boolean isKnown() {
        return publicIpv4 != null || organisation != null;
    }

    /** Whether clients with a policy made with this one need another for that one; what is not known says nothing. */
    public boolean differsFrom(ClientBasis other) {
        return movesEdge(other) || differ(publicIpv4, other.publicIpv4) || differ(organisation, other.organisation);
    }

    /** Whether one stands at an edge and the other does not. */
    public boolean movesEdge(ClientBasis other) {
        return isEdge() != other.isEdge();
    }

    /** Whether the server's external adapter holds the public address. */
    public boolean isEdge() {
        return topology == Topology.EDGE;
    }

    /** Whether the /48 is known in both and another. */
    public boolean movesPrefix(ClientBasis other) {
        return differ(organisation, other.organisation);
    }

    /** Whether clients that connect to a name are led there by public DNS alone: behind NAT, with the same /48 (safety Y21). */
    public boolean movesPublicNameOnly(ClientBasis other) {
        return !movesEdge(other) && !movesPrefix(other) && !other.isEdge();
    }

    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !one.equals(other);
    }

    /** Its values in a fixed order, such as {@code edge 131.107.0.2 2002:836b:2::/48}. */
    @Override
    public String toString() {
        return Stream.of(topology.word(), publicIpv4, organisation)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
