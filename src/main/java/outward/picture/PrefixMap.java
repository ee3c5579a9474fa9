package outward.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import outward.address.Ipv6Prefix;
import outward.design.Frame;

/**
 * Which parts of the organisation's networks are used for what. What is not listed is not said to be free: other people
 * number the same networks.
 */
public record PrefixMap(List<Block> blocks) {
    private static final int SITE_LENGTH = 48;

    public PrefixMap {
        blocks = List.copyOf(blocks);
    }

    /** One /48 with what is used in it, in order. */
    public record Block(Ipv6Prefix network, List<Use> uses) {
        public Block {
            uses = List.copyOf(uses);
        }
    }

    /** The map of this frame; the organisation's own /48 comes first. Teredo's prefixes are nobody's /48. */
    public static PrefixMap of(Frame frame) {
        Map<Ipv6Prefix, List<Use>> blocks = new TreeMap<>();
        PrefixUses.of(frame)
                .forEach(use -> blocks.computeIfAbsent(block(use.prefix()), b -> new ArrayList<>())
                        .add(use));
        List<Block> all = new ArrayList<>();
        Optional.ofNullable(frame.prefixes().organisation())
                .map(organisation -> organisation.value())
                .map(network -> new Block(
                        network, Optional.ofNullable(blocks.remove(network)).orElse(List.of())))
                .ifPresent(all::add);
        blocks.forEach((network, uses) -> all.add(new Block(network, uses)));
        return new PrefixMap(all);
    }

    private static Ipv6Prefix block(Ipv6Prefix prefix) {
        return Ipv6Prefix.containing(prefix.network(), Math.min(prefix.length(), SITE_LENGTH));
    }
}
