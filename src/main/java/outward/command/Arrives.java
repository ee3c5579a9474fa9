package outward.command;

import java.util.List;
import outward.address.Ipv6;

/**
 * The packet arrives and the answer comes back. {@code source} is the address the sender uses; {@code otherSources} are
 * addresses that RFC 6724 ranks equal, so that the sender may as well use one of them; their answers come back too.
 */
public record Arrives(Ipv6 source, List<Ipv6> otherSources, List<Hop> there, List<Hop> back) implements Passage {
    /** Keeps the lists as they are now. */
    public Arrives {
        otherSources = List.copyOf(otherSources);
        there = List.copyOf(there);
        back = List.copyOf(back);
    }

    /** Whether the sender is sure to use this address (safety Y4). */
    public boolean surelyFrom(Ipv6 planned) {
        return source.equals(planned) && otherSources.isEmpty();
    }
}
