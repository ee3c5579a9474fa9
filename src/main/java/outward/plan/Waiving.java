package outward.plan;

import java.util.Optional;
import outward.answer.Refusal;
import outward.finding.Finding;
import outward.finding.rules.Renumbering;

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
        if (code.equals(Renumbering.CODE)) {
            return Optional.of(new Refusal(
                    "ANSWER_QUESTIONS",
                    "A renumbering is not waived: say on the page Renumbering of the site which way the clients go."));
        }
        return reported.get().weight().waivable()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "NOT_WAIVABLE",
                        "No reason makes this right: " + reported.get().message()));
    }
}
