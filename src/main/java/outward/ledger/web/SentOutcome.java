package outward.ledger.web;

import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.PlainText;
import outward.answer.RevisionNumber;
import outward.ledger.Entry;
import outward.ledger.EvidenceFile;
import outward.ledger.Round;
import outward.ledger.StepFilter;
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

    @RestForm
    @Nullable
    String which;

    @RestForm
    @Nullable
    String confirmed;

    @RestForm
    @Nullable
    String round;

    @RestForm
    @Nullable
    String host;

    @RestForm
    @Nullable
    String state;

    @RestForm
    @Nullable
    String step;

    /** Those of every field, so that none is lost unsaid. */
    @RestForm(FileUpload.ALL)
    @Nullable
    List<FileUpload> files;

    /** Which steps were shown. */
    StepFilter filter() {
        return AskedSteps.filter(host, state, step);
    }

    /** Whether it is about all steps that were let through, and not about those that were ticked. */
    boolean isAboutAll() {
        return "all".equals(which);
    }

    /** Whether that was agreed to which the page shows. */
    boolean confirms(StepsPage page) {
        return page.seen().equals(confirmed);
    }

    /** Whether the steps were ticked in the round that the page shows: another one has others by these numbers. */
    boolean isOf(Round shown) {
        return String.valueOf(shown.number()).equals(round);
    }

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

    /** Whether each step that was ticked is there. */
    boolean isTicked(List<Task> tasks) {
        return !tasks.isEmpty() && tasks.size() == (task == null ? 0 : task.size());
    }

    /** The texts; refuses with every wrong field, also one that was noted before. */
    Texts texts(FieldErrors errors) {
        Texts texts = Texts.of(getResult(), getEvidence(), oneLine(), "", errors);
        errors.orThrow();
        return texts;
    }

    /** What is to be recorded. */
    List<Entry> entries(List<Task> tasks, FieldErrors errors) {
        EvidenceFile attached = SentFile.read(files, tasks.size(), errors);
        Texts texts = texts(errors);
        return tasks.stream()
                .map(t -> new Entry(t, texts.known(), texts.evidence(), texts.note(), attached))
                .toList();
    }

    /** Whether a file came with it. */
    boolean hasFile() {
        return SentFile.isThere(files);
    }

    private String oneLine() {
        return PlainText.oneLine(getNote());
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
