package outward.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import outward.design.Frame;
import outward.finding.Waiver;
import outward.finding.rules.Renumbering;
import outward.plan.Plans;
import outward.plan.Waivers;

/** Keeps in a site's frame what its clients' policy was made with, over all edits in between (safety Y21). */
@ApplicationScoped
class FormerBasis {
    private final Plans plans;
    private final Waivers waivers;
    private final Clock clock;

    FormerBasis(Plans plans, Waivers waivers, Clock clock) {
        this.plans = plans;
        this.waivers = waivers;
        this.clock = clock;
    }

    /** The frame as the one after that in force. */
    Frame kept(UUID site, Frame before, Frame next) {
        boolean settled = plans.waivers(site).stream()
                .anyMatch(w -> w.code().equals(Renumbering.CODE) && w.inForce(clock.instant()));
        return next.after(before, settled);
    }

    /** The site's waivers as they stand after that change: the acceptance of an earlier change is none of another. */
    List<Waiver> waivers(UUID site, Frame before, Frame after) {
        return plans.waivers(site).stream()
                .filter(w -> !(another(before, after) && w.code().equals(Renumbering.CODE)))
                .toList();
    }

    /** Ends the waiver of an earlier change where this is another one. */
    void endWaiver(UUID site, Frame before, Frame after) {
        if (another(before, after)) {
            waivers.end(site, Renumbering.CODE);
        }
    }

    private static boolean another(Frame before, Frame after) {
        return before.former() != null && !before.clientBasis().equals(after.clientBasis());
    }
}
