package outward.customer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import outward.customer.EstateRow.What;

/** What an estate file did, or would do: each thing that it names, in its order. */
public record EstateOutcome(List<EstateRow> rows) {
    public EstateOutcome {
        rows = List.copyOf(rows);
    }

    /** How many things of a kind it does that to. */
    public int count(What what, EstateAct act) {
        return (int)
                rows.stream().filter(r -> r.what() == what && r.act() == act).count();
    }

    /** How many of each kind were added, changed and found as they were. */
    public Map<String, Map<String, Integer>> counts() {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        for (What what : What.values()) {
            counts.put(
                    what.word() + "s",
                    Map.of(
                            "added", count(what, EstateAct.ADD),
                            "changed", count(what, EstateAct.CHANGE),
                            "unchanged", count(what, EstateAct.UNCHANGED)));
        }
        return counts;
    }

    /** Whether it changes nothing. */
    public boolean isNothing() {
        return rows.stream().allMatch(r -> r.act() == EstateAct.UNCHANGED);
    }
}
