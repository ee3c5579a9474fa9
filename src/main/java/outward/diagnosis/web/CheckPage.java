package outward.diagnosis.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.customer.HostSummary;
import outward.diagnosis.Judged;
import outward.diagnosis.Step;
import outward.diagnosis.Symptom;
import outward.finding.Finding;
import outward.finding.Severity;
import outward.observed.drift.Cause;
import outward.plan.SiteOverview;

/**
 * A check as its page shows it.
 *
 * @param step null before the first question
 */
public record CheckPage(
        CheckedHost checked,
        String symptom,
        String client,
        @Nullable Step step,
        FieldErrors errors) {
    public SiteOverview site() {
        return checked.site();
    }

    public HostSummary host() {
        return checked.host();
    }

    /** What the plan reports already that may be behind it. */
    public List<Finding> known() {
        return checked.findings().stream()
                .filter(f -> f.severity() != Severity.NOTE)
                .toList();
    }

    /** What somebody may see. */
    public List<Symptom> symptoms() {
        return List.of(Symptom.values());
    }

    /** The symptom as it was chosen. */
    public String seen() {
        return Symptom.of(symptom).map(Symptom::label).orElse("");
    }

    /** What the typed address is, where it is none of a client here; else empty. */
    public String clientAddress() {
        return step == null ? "" : step.trail().clientAddress();
    }

    /** The answers so far. */
    public List<Judged> trail() {
        return step == null ? List.of() : step.trail().judged();
    }

    /** What it is not, in order. */
    public List<Cause> ruledOut() {
        return step == null
                ? List.of()
                : Stream.of(Cause.values())
                        .filter(step.trail().ruledOut()::contains)
                        .toList();
    }

    /** The question that is open, or null. */
    public Step.@Nullable Ask ask() {
        return step instanceof Step.Ask ask ? ask : null;
    }

    /** Why the last answer was not taken; empty where nothing is wrong. */
    public String wrong() {
        String refused = errors.at("text");
        return refused != null ? refused : step instanceof Step.Ask ask ? ask.notUnderstood() : "";
    }

    /** The same, for the field of the answer. */
    public FieldErrors faults() {
        FieldErrors faults = new FieldErrors();
        if (!wrong().isEmpty()) {
            faults.add("text", wrong());
        }
        return faults;
    }

    /** The cause that was found, or null. */
    public Step.@Nullable Found found() {
        return step instanceof Step.Found found ? found : null;
    }

    /** The end without a cause, or null. */
    public Step.@Nullable Unexplained unexplained() {
        return step instanceof Step.Unexplained unexplained ? unexplained : null;
    }
}
