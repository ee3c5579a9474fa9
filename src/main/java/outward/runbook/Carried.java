package outward.runbook;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is recorded as carried out, beside the plan that it makes up.
 *
 * @param revisions of which something is in force, in order; none where one revision was named as carried out whole
 * @param unfinished hosts that are as planned, but not all of whose steps are done
 * @param siteWhole whether the site's own settings of some revision are carried out whole
 */
public record Carried(List<Integer> revisions, Set<UUID> unfinished, boolean siteWhole) {
    /** One revision that was named, carried out whole. */
    public static final Carried WHOLE = new Carried(List.of(), Set.of(), true);

    public Carried {
        revisions = List.copyOf(revisions);
        unfinished = Set.copyOf(unfinished);
    }

    /** Whether this is a record of steps, not a revision that somebody named. */
    public boolean isRecorded() {
        return !revisions.isEmpty();
    }

    /** The revisions in words, such as {@code revisions 1 and 3}. */
    public String words() {
        int last = revisions.size() - 1;
        return last == 0
                ? "revision " + revisions.get(0)
                : "revisions "
                        + revisions.subList(0, last).stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(", "))
                        + " and " + revisions.get(last);
    }
}
