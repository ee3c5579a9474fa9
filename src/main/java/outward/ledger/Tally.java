package outward.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import outward.answer.Refusal;

/** How many of the clients something is true of, with the others by name: no client vanishes from one to the next (safety Y22). */
public record Tally(int done, int clients, List<String> missing) {
    private static final int NAMED = 5;

    public Tally {
        missing = List.copyOf(missing);
    }

    /** Why this is not kept after that one; empty where every client of that one is accounted for. */
    public Optional<Refusal> refusalAfter(Tally before) {
        Set<String> still = folded(missing);
        long left = folded(before.missing).stream()
                .filter(name -> !still.contains(name))
                .count();
        return clients >= before.clients && (left == 0 || done >= before.done + left)
                ? Optional.empty()
                : Optional.of(forgotten(before));
    }

    private static Set<String> folded(Collection<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private Refusal forgotten(Tally before) {
        List<String> names = before.missing;
        String named = names.isEmpty()
                ? ""
                : ", with " + names.stream().limit(NAMED).collect(Collectors.joining(", "))
                        + (names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "") + " left";
        return new Refusal(
                "CLIENTS_FORGOTTEN",
                "Counted before were " + before.done + " of " + before.clients + " clients" + named + "; this counts "
                        + done
                        + " of " + clients
                        + ". No client vanishes from the count: the number of clients does not fall, and a"
                        + " name goes only when one more is counted as done. A client that is out of use for good counts as"
                        + " done; say so where it is recorded. If others turned up, record them as left first.");
    }
}
