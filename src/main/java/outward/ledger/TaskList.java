package outward.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import outward.design.HostLine;
import outward.runbook.Runbook;
import outward.runbook.Step;
import outward.runbook.StepKey;

/** The steps to tick are those of the runbook, in its order: a step for several hosts once for each of them. */
public final class TaskList {
    private final List<Task> tasks = new ArrayList<>();

    private TaskList() {}

    /** The tasks of that runbook. */
    public static List<Task> of(Runbook runbook) {
        TaskList list = new TaskList();
        runbook.steps().forEach(list::add);
        return List.copyOf(list.tasks);
    }

    private void add(Step step) {
        if (step.key().hosts().isEmpty()) {
            add(step, null);
        }
        step.key().hosts().forEach(host -> add(step, host));
    }

    private void add(Step step, @Nullable HostLine host) {
        StepKey key = step.key();
        tasks.add(new Task(
                tasks.size() + 1,
                key.word(),
                host == null ? null : host.id(),
                host == null ? null : host.name(),
                step.title().plain(),
                key.effect(),
                key.waits()));
    }
}
