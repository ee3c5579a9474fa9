package outward.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import outward.answer.Refusal;

/** When a revision may be called verified: each of its hosts reached a client at least by a ping. */
public final class Verification {
    /** The rung that every host must have. */
    public static final Rung WANTED = Rung.CLIENT_PING;

    private static final int NAMED = 5;

    private Verification() {}

    /** What is missing, host by host; empty where nothing is. */
    public static Optional<Refusal> refusal(List<Ladder> ladders) {
        if (ladders.isEmpty()) {
            return Optional.of(new Refusal("NOT_PROVEN", "The revision has no host, so nothing proves it."));
        }
        List<Ladder> missing =
                ladders.stream().filter(l -> l.rung().compareTo(WANTED) < 0).toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(notProven(missing, ladders.size()));
    }

    private static Refusal notProven(List<Ladder> missing, int all) {
        String named = missing.stream().limit(NAMED).map(Verification::words).collect(Collectors.joining(" "));
        String more = missing.size() > NAMED ? " And " + (missing.size() - NAMED) + " more." : "";
        return new Refusal(
                "NOT_PROVEN",
                "Of " + all + " hosts, " + missing.size() + " have not reached the rung \"" + WANTED.label() + "\". "
                        + named + more);
    }

    private static String words(Ladder ladder) {
        String why = ladder.next().map(LadderStep::reason).orElse("");
        return ladder.name() + " is at \"" + ladder.rung().label() + "\": " + why;
    }
}
