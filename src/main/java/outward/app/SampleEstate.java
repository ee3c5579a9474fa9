package outward.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import outward.tenant.FirstOwner;

/** Fills the first owner's tenant, so that no page is empty on the first visit. */
@ApplicationScoped
class SampleEstate {
    private static final Logger LOG = Logger.getLogger(SampleEstate.class);

    private final boolean wanted;

    SampleEstate(@ConfigProperty(name = "outward.sample-estate", defaultValue = "false") boolean wanted) {
        this.wanted = wanted;
    }

    /** Runs in the transaction that founds the tenant; its owner is the current member. */
    void load(@Observes FirstOwner owner) {
        if (wanted) {
            LOG.infof("The sample estate is loaded for %s.", owner.member().email());
        }
    }
}
