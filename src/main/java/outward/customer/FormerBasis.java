package outward.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import outward.design.ClientBasis;
import outward.design.Frame;
import outward.finding.Waiver;
import outward.finding.rules.Renumbering;
import outward.plan.ClientsHold;
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
    private final ClientsHold clients;
    private final Clock clock;

    FormerBasis(Plans plans, Waivers waivers, Drafts drafts, ClientsHold clients, Clock clock) {
        this.plans = plans;
        this.waivers = waivers;
        this.drafts = drafts;
        this.clients = clients;
        this.clock = clock;
    }

    /** The frame as the one after that in force. */
    Frame kept(UUID site, Frame before, Frame next) {
        List<Waiver> given = plans.waivers(site);
        if (before.former() == null && isDraft(site, given)) {
            return next;
        }
        return next.moves(before.clientBasis())
                ? recorded(site, before).map(next::remembering).orElseGet(() -> next.after(before, isSettled(given)))
                : next.after(before, false);
    }

    /** What the records say that clients may hold: with the older of two they are still there, whatever was answered. */
    private Optional<List<ClientBasis>> recorded(UUID site, Frame before) {
        return clients.of(site, Objects.requireNonNullElse(before.former(), before.clientBasis()));
    }

    private boolean isSettled(List<Waiver> given) {
        return given.stream().anyMatch(w -> w.code().equals(Renumbering.CODE) && w.inForce(clock.instant()));
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
