package outward.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import outward.finding.Severity;
import outward.observed.drift.Cause;
import outward.observed.drift.Drift;
import outward.observed.drift.DriftCode;
import outward.observed.drift.Examination;

/** Turns what an examination found into what one answer says. */
final class Shown {
    private static final int FEW = 3;

    private Shown() {}

    /** The first difference that is a cause; else that all is as planned, where the text was whole. */
    static Judgement of(
            Examination examination,
            Function<Drift, Optional<Cause>> causes,
            boolean whole,
            String fine,
            Set<Cause> ruledOut) {
        List<Drift> drift = examination.drift();
        Optional<Drift> other =
                drift.stream().filter(d -> d.code() == DriftCode.OTHER_COMPUTER).findFirst();
        if (other.isPresent()) {
            return Judgement.unread(other.get().message());
        }
        Optional<Judgement> shown = drift.stream()
                .flatMap(d -> causes.apply(d).map(c -> Judgement.shows(c, d)).stream())
                .findFirst();
        return shown.orElseGet(() -> whole ? says(drift, fine, ruledOut) : unread(examination));
    }

    private static Judgement says(List<Drift> drift, String fine, Set<Cause> ruledOut) {
        List<Drift> noticed =
                drift.stream().filter(d -> d.severity() == Severity.WARN).toList();
        return Judgement.says(fine, ruledOut).noticing(noticed);
    }

    /** What was not understood, so that it can be pasted better. */
    static Judgement unread(Examination examination) {
        List<String> lines = examination.reading().notUnderstood();
        return Judgement.unread(
                lines.isEmpty()
                        ? "The text does not show the whole of it. Copy it from the command to the next prompt."
                        : "Not understood: " + String.join(" / ", lines.subList(0, Math.min(FEW, lines.size())))
                                + ". Copy it from the command to the next prompt.");
    }

    /** The cause where the difference has one of these codes. */
    static Optional<Cause> when(Drift drift, Cause cause, DriftCode... codes) {
        return Set.of(codes).contains(drift.code()) ? Optional.of(cause) : Optional.empty();
    }
}
