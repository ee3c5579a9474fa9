package outward.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the steps of a round stand, by kind.
 *
 * @param matching how many a filter lets through
 * @param last the number of what was recorded last in the round; 0 = nothing was
 */
public record StepTotals(List<Group> groups, long matching, int last) {
    /** The steps of one kind and one outcome, with a title that is true of each. */
    public record Group(String step, String title, Outcome outcome, long steps) {}

    public StepTotals {
        groups = List.copyOf(groups);
    }

    /** How many there are. */
    public long all() {
        return groups.stream().mapToLong(Group::steps).sum();
    }

    /** How many stand there. */
    public long count(Outcome outcome) {
        return groups.stream()
                .filter(group -> group.outcome() == outcome)
                .mapToLong(Group::steps)
                .sum();
    }

    /** How many need nothing more. */
    public long settled() {
        return groups.stream()
                .filter(group -> group.outcome().isSettled())
                .mapToLong(Group::steps)
                .sum();
    }

    /** The title of each kind by its word, in the order of the runbook. */
    public Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        groups.forEach(group -> kinds.putIfAbsent(group.step(), group.title()));
        return kinds;
    }
}
