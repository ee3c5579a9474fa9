package outward.lifecycle.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.UUID;
import outward.lifecycle.Retirement;
import outward.lifecycle.Retirements;

/** What the heading of a site says of its retirement. */
@Named
@ApplicationScoped
public class RetirementNotices {
    private final Retirements retirements;

    RetirementNotices(Retirements retirements) {
        this.retirements = retirements;
    }

    /** The notice; empty where the site is not being retired, or not yours. */
    @Transactional
    public String of(UUID site) {
        return retirements.find(site).flatMap(Retirement::notice).orElse("");
    }
}
