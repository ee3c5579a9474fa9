package outward.lifecycle;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outward.answer.Refusal;

/**
 * One retirement of a site. No step comes before the one before it, and nothing is uninstalled while one client still
 * holds the policy (safety Y22).
 *
 * @param records in their order
 * @param end why it was given up; null where it was not
 */
public record Retirement(
        int number,
        RetirementIntent intent,
        Said begun,
        List<RetirementRecord> records,
        @Nullable Said end) {
    /** Where none was begun, or the last was given up or carried out. */
    public static final Refusal NOT_RETIRING =
            new Refusal("NOT_BEING_RETIRED", "This site is not being retired: begin its retirement first.");

    public Retirement {
        records = List.copyOf(records);
    }

    /** Its steps in order. */
    public List<RetirementStep> steps() {
        return Arrays.stream(RetirementStep.values())
                .filter(step -> step.isOf(intent.remaining()))
                .toList();
    }

    /** A step in a few words. */
    public String title(RetirementStep step) {
        return step.title(intent.remaining());
    }

    /** What to do in a step. */
    public String words(RetirementStep step) {
        return step.words(intent.remaining());
    }

    /** What was recorded of a step last. */
    public Optional<RetirementRecord> last(RetirementStep step) {
        return records.stream().filter(r -> r.step() == step).reduce((earlier, later) -> later);
    }

    /** Whether what was recorded of a step lets the next one follow. */
    public boolean isDone(RetirementStep step) {
        return last(step).filter(RetirementRecord::isEnough).isPresent();
    }

    /** The first step that is not done; empty after the last. */
    public Optional<RetirementStep> next() {
        return steps().stream().filter(step -> !isDone(step)).findFirst();
    }

    /** Whether it goes on. */
    public boolean isOpen() {
        return end == null && next().isPresent();
    }

    /** Whether every step is done. */
    public boolean isComplete() {
        return end == null && next().isEmpty();
    }

    /** Whether DirectAccess is gone from the site's server. */
    public boolean isUninstalled() {
        return end == null && isDone(RetirementStep.UNINSTALL);
    }

    /** What documents and pages of its site say of it, with date and stage; empty where it was given up. */
    public Optional<String> notice() {
        if (end != null) {
            return Optional.empty();
        }
        if (isComplete()) {
            return Optional.of("DirectAccess is retired at this site, in a retirement begun on " + day(begun)
                    + ". Its plan can be read, not carried out.");
        }
        String read = isUninstalled() ? " Its plan can be read, not carried out." : "";
        long done = steps().stream().filter(this::isDone).count();
        return Optional.of("This site is being retired since " + day(begun)
                + (intent.plannedOn() == null ? "" : ", planned for " + intent.plannedOn()) + ": " + done + " of "
                + steps().size() + " steps are recorded, next \""
                + next().map(this::title).orElseThrow() + "\"." + read);
    }

    private static LocalDate day(Said said) {
        return LocalDate.ofInstant(said.at(), ZoneOffset.UTC);
    }

    /** Why what was sent about one that was seen is not kept of this one; empty where this was seen. */
    public Optional<Refusal> refusal(int seen) {
        return seen == number
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "OTHER_RETIREMENT",
                        "This was sent about retirement " + seen + " of this site, and retirement " + number
                                + " is the newest. Look at it, and record what is true of that."));
    }

    /** Why this step is not recorded now; empty where it may be. */
    public Optional<Refusal> refusal(RetirementStep step) {
        if (!isOpen()) {
            return Optional.of(NOT_RETIRING);
        }
        if (!steps().contains(step)) {
            return Optional.of(foreign());
        }
        if (step.counts() ? isUninstalled() : isDone(step)) {
            return Optional.of(new Refusal(
                    "ALREADY_RECORDED", "\"" + title(step) + "\" is recorded, and later steps rest on it."));
        }
        return steps().stream()
                .takeWhile(earlier -> earlier != step)
                .filter(earlier -> !isDone(earlier))
                .findFirst()
                .map(this::before);
    }

    /** Why this count is not kept of that step; empty where no client vanishes from the one before. */
    public Optional<Refusal> refusal(RetirementStep step, ClientCount count) {
        return last(step)
                .flatMap(record -> Optional.ofNullable(record.policy()))
                .flatMap(before -> count.tally().refusalAfter(before.tally()));
    }

    private Refusal before(RetirementStep earlier) {
        return last(earlier)
                .map(RetirementRecord::policy)
                .map(this::left)
                .orElseGet(() -> new Refusal(
                        "STEP_BEFORE", "First \"" + title(earlier) + "\" is carried out and recorded with evidence."));
    }

    private Refusal foreign() {
        return intent.remaining() == Remaining.ENTRY_POINT
                ? new Refusal("OTHERS_REMAIN", "The network location server serves the other entry points: leave it.")
                : new Refusal("NOTHING_REMAINS", "Nothing of DirectAccess remains here: there is nothing to restore.");
    }

    private Refusal left(ClientCount policy) {
        if (intent.remaining() == Remaining.ENTRY_POINT) {
            return new Refusal(
                    "CLIENTS_LEFT",
                    "By another entry point come " + policy.done() + " of " + policy.clients()
                            + " clients. Never remove an entry point that a client still needs: it would be cut off.");
        }
        return new Refusal(
                "CLIENTS_LEFT",
                "The policy is gone from " + policy.done() + " of " + policy.clients()
                        + " clients. Never remove DirectAccess, its policies or its list while one client still holds the"
                        + " policy: it would be cut off.");
    }

    /** Why it is not given up now; empty where it may be. */
    public Optional<Refusal> endRefusal() {
        if (end != null || isComplete()) {
            return Optional.of(NOT_RETIRING);
        }
        return isUninstalled()
                ? Optional.of(new Refusal(
                        "UNINSTALLED",
                        "DirectAccess is recorded as uninstalled. What is left is restored and taken away in order; a new"
                                + " deployment is a new site."))
                : Optional.empty();
    }
}
