package outward.lifecycle.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import outward.lifecycle.Retirement;
import outward.lifecycle.Retirements;
import outward.runbook.RetirementNotice;

/** Tells documents of the newest retirement of their site. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SiteRetirementNotice implements RetirementNotice {
    private final Retirements retirements;

    SiteRetirementNotice(Retirements retirements) {
        this.retirements = retirements;
    }

    @Override
    public Optional<String> of(UUID site) {
        return retirements.find(site).flatMap(Retirement::notice);
    }

    @Override
    public boolean isRetired(UUID site) {
        return retirements.find(site).filter(Retirement::isUninstalled).isPresent();
    }
}
