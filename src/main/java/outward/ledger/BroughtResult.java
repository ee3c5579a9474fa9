package outward.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.runbook.WayBack;

/**
 * A result file held against the round that it is brought to: which ticks would be recorded and which not, and why. What
 * the way back took back is recorded as pending again, after what was done.
 */
public final class BroughtResult {
    private static final int NOTE = 1000;

    private final Sheet sheet;
    private final boolean repeated;
    private final List<BroughtStep> steps = new ArrayList<>();
    private final Map<String, Tick> ticks = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    private BroughtResult(Sheet sheet, boolean repeated) {
        this.sheet = sheet;
        this.repeated = repeated;
        sheet.ticks()
                .forEach(tick -> ticks.put(key(tick.task().step(), tick.task().host()), tick));
    }

    /**
     * The ticks in the order of the file, those of the way back last.
     *
     * @param repeated whether the revision was carried out in an earlier round as well
     */
    public static List<BroughtStep> of(Sheet sheet, boolean repeated, WindowResult result) {
        BroughtResult brought = new BroughtResult(sheet, repeated);
        result.steps().forEach(brought::add);
        result.back().forEach(brought::back);
        return List.copyOf(brought.steps);
    }

    private static String key(String step, @Nullable UUID host) {
        return step + "\n" + host;
    }

    private void add(WindowResult.Row row) {
        String key = key(row.step(), row.host());
        Tick tick = ticks.get(key);
        if (tick == null) {
            end(row.step(), row, BroughtStep.Fate.REFUSED, "This carrying out has no such step there.");
        } else if (!seen.add(key)) {
            end(tick, row, BroughtStep.Fate.REFUSED, "This step stands in the file twice.");
        } else {
            add(tick, row);
        }
    }

    private void add(Tick tick, WindowResult.Row row) {
        Entry entry = new Entry(tick.task(), row.outcome(), row.evidence(), row.note(), null, row.at());
        Application last = tick.last();
        Optional<String> refused = refused(entry, row);
        if (last != null && isSame(last, row)) {
            end(tick, row, BroughtStep.Fate.LEFT, "It is recorded so already.");
        } else if (last != null && !isOver(last, row.at())) {
            end(tick, row, BroughtStep.Fate.REFUSED, otherwise(last));
        } else if (refused.isPresent()) {
            end(tick, row, BroughtStep.Fate.REFUSED, refused.get());
        } else {
            record(tick, entry, row.at());
        }
    }

    private Optional<String> refused(Entry entry, WindowResult.Row row) {
        if (repeated && row.at().isBefore(sheet.round().begunAt())) {
            return Optional.of("It was ticked before this carrying out was begun: it is of an earlier one.");
        }
        if (row.outcome().needsReason() && row.note().isEmpty()) {
            return Optional.of("It says no reason: what failed or is skipped needs one.");
        }
        return sheet.refusal(List.of(entry)).map(refusal -> refusal.reason());
    }

    private static boolean isSame(Application last, WindowResult.Row row) {
        boolean takenBackSince = last.outcome() == Outcome.PENDING
                && last.ticked() != null
                && !row.at().isAfter(last.ticked());
        return takenBackSince
                || (last.outcome() == row.outcome()
                        && last.note().equals(row.note())
                        && last.evidence().equals(row.evidence()));
    }

    /** What failed or was taken back may be tried again, later. */
    private static boolean isOver(Application last, Instant at) {
        return !last.outcome().isSettled() && at.isAfter(since(last));
    }

    private static Instant since(Application last) {
        Instant ticked = last.ticked();
        return ticked == null ? last.at() : ticked;
    }

    private static String otherwise(Application last) {
        return "It is recorded otherwise already: " + last.outcome().word() + ", by " + last.by() + ".";
    }

    /** A step of the way back is no step of the round: it ends what was done. */
    private void back(WindowResult.Row row) {
        List<Tick> ended = Stream.of(row)
                .filter(back -> back.outcome() == Outcome.DONE && seen.add("back\n" + key(back.step(), back.host())))
                .flatMap(back -> ticks.values().stream())
                .filter(tick -> isEndedBy(row, tick))
                .sorted((a, b) -> a.task().number() - b.task().number())
                .toList();
        ended.forEach(tick -> takeBack(tick, row));
        if (ended.isEmpty()) {
            end("Way back: " + row.step(), row, BroughtStep.Fate.LEFT, "No step that is recorded as done ends by it.");
        }
    }

    private static boolean isEndedBy(WindowResult.Row row, Tick tick) {
        Task task = tick.task();
        Application last = tick.last();
        return tick.isDone()
                && (row.host() == null || task.host() == null || row.host().equals(task.host()))
                && WayBack.undoes(row.step(), task.step(), task.effect())
                && last != null
                && !row.at().isBefore(since(last));
    }

    private void takeBack(Tick tick, WindowResult.Row row) {
        String words = "Taken back in the change window (" + row.step() + "). " + row.note();
        String note = words.strip().substring(0, Math.min(NOTE, words.strip().length()));
        record(tick, new Entry(tick.task(), Outcome.PENDING, row.evidence(), note.strip(), null, row.at()), row.at());
    }

    private void record(Tick tick, Entry entry, Instant at) {
        steps.add(new BroughtStep(tick.task().words(), entry.outcome(), at, BroughtStep.Fate.RECORDED, "", entry));
        Application now = new Application(
                0, tick.task().number(), entry.outcome(), "", at, entry.evidence(), entry.note(), null, at);
        ticks.put(key(tick.task().step(), tick.task().host()), new Tick(tick.task(), now));
    }

    private void end(Tick tick, WindowResult.Row row, BroughtStep.Fate fate, String why) {
        end(Objects.requireNonNull(tick).task().words(), row, fate, why);
    }

    private void end(String title, WindowResult.Row row, BroughtStep.Fate fate, String why) {
        steps.add(new BroughtStep(title, row.outcome(), row.at(), fate, why, null));
    }
}
