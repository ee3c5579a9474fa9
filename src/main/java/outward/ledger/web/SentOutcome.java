package outward.ledger.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.RevisionNumber;
import outward.ledger.Entry;
import outward.ledger.Sheet;
import outward.ledger.Task;

/** What came of some steps, as the form sends it. */
public final class SentOutcome {
    @RestPath
    String site = "";

    @RestPath
    String revision = "";

    @RestForm
    @Nullable
    List<String> task;

    @RestForm
    @Nullable
    String result;

    @RestForm
    @Nullable
    String evidence;

    @RestForm
    @Nullable
    String note;

    /** The steps that were ticked, as far as they are numbers. */
    List<Integer> ticked() {
        return task == null
                ? List.of()
                : task.stream()
                        .map(RevisionNumber::find)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
    }

    /** What is to be recorded; refuses with every wrong field. Nothing is begun where there is no sheet. */
    List<Entry> entries(@Nullable Sheet sheet, FieldErrors errors) {
        List<Task> tasks = new ArrayList<>();
        if (sheet != null) {
            ticked().forEach(number -> sheet.find(number).ifPresent(tasks::add));
        }
        if (tasks.isEmpty() || tasks.size() != (task == null ? 0 : task.size())) {
            errors.add("task", "Tick the steps that this is about.");
        }
        Texts texts = Texts.of(getResult(), getEvidence(), oneLine(), "", errors);
        errors.orThrow();
        return tasks.stream()
                .map(t -> new Entry(t, texts.known(), texts.evidence(), texts.note(), null))
                .toList();
    }

    private String oneLine() {
        return getNote().strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /** The outcome's word. */
    public String getResult() {
        return result == null ? "" : result;
    }

    /** What was printed. */
    public String getEvidence() {
        return evidence == null ? "" : evidence;
    }

    /** The reason. */
    public String getNote() {
        return note == null ? "" : note;
    }
}
