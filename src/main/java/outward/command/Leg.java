package outward.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One way of a passage: where it ended, why it was lost (null = it was delivered there), and the hops until then. */
record Leg(Node end, @Nullable Loss loss, List<Hop> hops) {}
