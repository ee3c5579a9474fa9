package outward.plan;

import java.util.Optional;
import outward.answer.Refusal;
import outward.finding.Finding;

/** Whether a finding of a plan may be waived. */
public final class Waiving {
    private Waiving() {}

    /** Why the plan's findings of this code may not be waived; empty where they may. */
    public static Optional<Refusal> refusal(Plan plan, String code) {
        Optional<Finding> reported =
                plan.findings().stream().filter(f -> f.code().equals(code)).findFirst();
        if (reported.isEmpty()) {
            return Optional.of(new Refusal("NOT_REPORTED", "The plan reports no finding " + code + "."));
        }
        return reported.get().weight().waivable()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "NOT_WAIVABLE",
                        "No reason makes this right: " + reported.get().message()));
    }
}
