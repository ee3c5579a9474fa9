package outward.customer;

import java.util.UUID;
import outward.plan.PlanHead;

/** As much of a site as its hosts need: whose it is and what it is called. */
public record SiteRef(UUID id, UUID customer, String name) {
    static SiteRef of(PlanHead head) {
        return new SiteRef(head.site(), head.customer(), head.siteName());
    }
}
