package outward.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import outward.answer.Refusal;
import outward.plan.Life;
import outward.runbook.StepKey;

/**
 * The tasks of a round with what is recorded of them.
 *
 * @param newest whether no later round was begun at the site
 * @param policy how far the policy has come, as recorded last in this round; null = nothing is recorded
 */
public record Sheet(
        Round round,
        boolean newest,
        List<Tick> ticks,
        @Nullable PolicyReach policy) {
    private static final int NAMED = 5;

    public Sheet {
        ticks = List.copyOf(ticks);
    }

    /** The task of that step on that host, or for the site. */
    public Optional<Task> find(String step, @Nullable UUID host) {
        return ticks.stream().map(Tick::task).filter(t -> t.is(step, host)).findFirst();
    }

    /** The task with that number. */
    public Optional<Task> find(int number) {
        return ticks.stream().map(Tick::task).filter(t -> t.number() == number).findFirst();
    }

    /** How many tasks stand there. */
    public long count(Outcome outcome) {
        return ticks.stream().filter(t -> t.outcome() == outcome).count();
    }

    /** How many tasks need nothing more. */
    public long settled() {
        return ticks.stream().filter(t -> t.outcome().isSettled()).count();
    }

    /** Why none of this is recorded, if so. */
    public Optional<Refusal> refusal(List<Entry> entries) {
        if (!newest) {
            return Optional.of(new Refusal(
                    "ROUND_OVER", "Another revision was begun since; what is recorded of this one stays as it is."));
        }
        return entries.stream()
                .filter(e -> e.outcome() == Outcome.DONE && !isThere(e.task().waits()))
                .map(e -> waiting(e.task()))
                .findFirst();
    }

    private boolean isThere(StepKey.Wait wait) {
        return switch (wait) {
            case NOTHING -> true;
            case POLICY -> policy != null && policy.isEnough();
            case EVERY_CLIENT -> policy != null && policy.isAll();
        };
    }

    private Refusal waiting(Task task) {
        String known = policy == null
                ? "Nothing is recorded of that yet."
                : "It has reached " + policy.reached() + " of " + policy.clients() + ".";
        if (task.waits() == StepKey.Wait.EVERY_CLIENT) {
            return new Refusal(
                    "CLIENTS_LEFT",
                    "\"" + task.words()
                            + "\" waits until the policy has reached every client, and no reason does instead:"
                            + " who still holds the former policy would be cut off. " + known);
        }
        return new Refusal(
                "POLICY_NOT_REACHED",
                "\"" + task.words() + "\" waits until the policy has reached every client, or somebody has recorded why"
                        + " the work goes on without the rest. " + known);
    }

    /** What keeps the revision from being applied; empty when every task is done or skipped. */
    public Optional<Refusal> open() {
        List<Tick> left = ticks.stream().filter(t -> !t.outcome().isSettled()).toList();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        String named = left.stream()
                .limit(NAMED)
                .map(t -> t.task().words() + " (" + t.outcome().word() + ")")
                .collect(Collectors.joining("; "));
        String more = left.size() > NAMED ? "; and " + (left.size() - NAMED) + " more" : "";
        return Optional.of(new Refusal(
                "STEPS_OPEN",
                left.size() + " of " + ticks.size() + " steps are neither done nor skipped: " + named + more
                        + ". What failed is repeated, or skipped with a reason."));
    }

    /** Why nothing is recorded of a revision in such a life. */
    public static Refusal notBegun(Life life) {
        return new Refusal(
                "NOT_BEING_APPLIED",
                "Revision " + life.revision().number() + " is in the state \""
                        + life.state().label()
                        + "\". Steps are recorded while a revision is being applied: it is approved"
                        + " and begun first.");
    }
}
