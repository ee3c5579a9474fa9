package outward.proof.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.Refusal;
import outward.customer.HostSummary;
import outward.observed.drift.MachineDrift;
import outward.plan.SiteOverview;
import outward.proof.Age;
import outward.proof.Evidence;
import outward.proof.Ladder;
import outward.proof.LadderStep;
import outward.proof.NextProof;
import outward.proof.Rung;

/**
 * The proof of a host as its page shows it.
 *
 * @param next null where nothing is left to be proven
 * @param machines how the host differs, and what of the server's differences is about it
 */
public record HostProof(
        SiteOverview site,
        HostSummary host,
        Ladder ladder,
        @Nullable NextProof next,
        List<MachineDrift> machines,
        Instant now,
        Entered entered) {
    private static final String READ = "observation ";

    /** What the page shows again when nothing was kept. */
    public record Entered(
            String rung,
            String text,
            FieldErrors errors,
            @Nullable Refusal refusal) {
        static final Entered NOTHING = new Entered("", "", new FieldErrors(), null);
    }

    /** One rung in the form. */
    public record Choice(String value, String label) {}

    /** The rungs that people state. */
    public List<Choice> choices() {
        return Stream.of(Rung.values())
                .filter(Rung::isStated)
                .map(r -> new Choice(r.word(), r.label()))
                .toList();
    }

    /** Whether a rung is only farther up than the next, so that there is nothing to say of it yet. */
    public boolean ahead(LadderStep step) {
        return step.unshown() && next != null && next.rung() != step.rung();
    }

    /** How old evidence is. */
    public String age(Instant at) {
        return Age.of(at, now);
    }

    /** The id of the text that shows it; null where a person says it or the ledger. */
    public @Nullable String observation(Evidence evidence) {
        return evidence.rung().isStated() || !evidence.text().startsWith(READ)
                ? null
                : evidence.text().substring(READ.length());
    }

    HostProof again(Entered again) {
        return new HostProof(site, host, ladder, next, machines, now, again);
    }
}
