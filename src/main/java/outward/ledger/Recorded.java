package outward.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.answer.Refusal;
import outward.design.HostLine;
import outward.plan.ChangeSet;
import outward.plan.ChangeSets;
import outward.plan.HostChange;
import outward.plan.Plan;
import outward.runbook.Carried;
import outward.runbook.Scope;

/**
 * What is recorded as carried out, put together as one plan that a difference starts from. A host that has lines of
 * several revisions stands there once for each, the one set last first.
 *
 * @param plan null = nothing is in force
 */
public record Recorded(@Nullable Plan plan, Carried carried) {
    static final Recorded NOTHING = new Recorded(null, Carried.WHOLE);

    /** Whether anything is in force. */
    public boolean isSomething() {
        return plan != null;
    }

    /** That scope, after what is recorded. */
    public Scope before(Scope scope) {
        return scope.after(plan, carried);
    }

    /** What is left to be carried out of that plan, adding and removing. */
    public ChangeSet to(Plan target) {
        List<HostChange> hosts = new ArrayList<>(Scope.changes(plan, target, carried.unfinished()));
        Set<UUID> changed = hosts.stream().map(HostChange::host).collect(Collectors.toSet());
        leftovers(target).filter(c -> !changed.contains(c.host())).forEach(hosts::add);
        return ChangeSets.between(plan == null || !carried.siteWhole() ? null : plan.frame(), target.frame(), hosts);
    }

    /** Hosts that are as planned, with something earlier beside it. */
    private Stream<HostChange> leftovers(Plan target) {
        Map<UUID, HostLine> planned = new LinkedHashMap<>();
        target.design().hosts().forEach(h -> planned.put(h.id(), h));
        Set<UUID> told = new HashSet<>();
        return Stream.ofNullable(plan)
                .flatMap(p -> p.design().hosts().stream())
                .filter(h -> planned.containsKey(h.id()) && !h.equals(planned.get(h.id())) && told.add(h.id()))
                .map(h -> new HostChange(h, planned.get(h.id())));
    }

    /** The line that is recorded as set last on a host; null = none is. */
    public @Nullable HostLine line(UUID host) {
        return plan == null
                ? null
                : plan.design().hosts().stream()
                        .filter(h -> h.id().equals(host))
                        .findFirst()
                        .orElse(null);
    }

    /** Something in force came with one method, something else with another: no single plan can stand for that. */
    static Refusal mixed(List<Integer> revisions) {
        return new Refusal(
                "METHODS_MIXED",
                "What is recorded as carried out is of revisions "
                        + revisions.stream().map(String::valueOf).collect(Collectors.joining(", "))
                        + ", with different methods of manage-out. Finish the one that was begun, or take its steps back and"
                        + " record that; until then no difference can be made from what is carried out.");
    }

    /** The plan, where the caller knows that there is one. */
    public Plan known() {
        return Objects.requireNonNull(plan, "something is in force");
    }
}
