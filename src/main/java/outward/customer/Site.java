package outward.customer;

import java.util.UUID;
import outward.design.SiteFacts;

/** One entry point of a customer's deployment, as it was entered or read; {@code version} grows with each edit. */
public record Site(UUID id, int version, UUID customer, UUID deployment, SiteEntry entry) {
    /** Its name. */
    public String name() {
        return entry.name();
    }

    /** What its plan is made from. */
    public SiteFacts facts() {
        return entry.facts();
    }

    /** As much of it as its hosts need. */
    public SiteRef ref() {
        return new SiteRef(id, customer, entry.name());
    }
}
