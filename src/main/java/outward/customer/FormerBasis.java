package outward.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import outward.design.Frame;
import outward.finding.Waiver;
import outward.finding.rules.Renumbering;
import outward.plan.Drafts;
import outward.plan.Plans;
import outward.plan.Waivers;

/** Keeps in a site's frame what its clients' policy was made with, over all edits in between (safety Y21). */
@ApplicationScoped
class FormerBasis {
    private static final Set<String> PATHS = Set.of("IPV6_PATH_UNCONFIRMED", "ISATAP_PATH_UNCONFIRMED");

    private final Plans plans;
    private final Waivers waivers;
    private final Drafts drafts;
    private final Clock clock;

    FormerBasis(Plans plans, Waivers waivers, Drafts drafts, Clock clock) {
        this.plans = plans;
        this.waivers = waivers;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** The frame as the one after that in force. */
    Frame kept(UUID site, Frame before, Frame next) {
        List<Waiver> given = plans.waivers(site);
        if (before.former() == null && isDraft(site, given)) {
            return next;
        }
        boolean settled = given.stream().anyMatch(w -> w.code().equals(Renumbering.CODE) && w.inForce(clock.instant()));
        return next.after(before, settled);
    }

    /** What no scripts were ever handed over for is put right like any entry: no client was led by it. */
    private boolean isDraft(UUID site, List<Waiver> given) {
        return given.stream().noneMatch(w -> PATHS.contains(w.code())) && drafts.neverConfirmed(site);
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
