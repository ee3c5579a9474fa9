package outward.command;

import java.util.List;

/** The packet, or the answer to it, is lost: on which way, at which node, why, in one sentence, and after which hops. */
public record Dies(Way way, String node, Loss reason, String sentence, List<Hop> hops) implements Passage {
    /** Keeps the hops as they are now. */
    public Dies {
        hops = List.copyOf(hops);
    }

    /** The way a packet was on. */
    public enum Way {
        THERE,
        BACK
    }
}
