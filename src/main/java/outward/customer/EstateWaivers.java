package outward.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import outward.answer.FieldErrors;
import outward.finding.Waiver;
import outward.plan.Waivers;

/** Grants the waivers of an estate file; those that it does not name are left alone. */
@ApplicationScoped
class EstateWaivers {
    private final Waivers waivers;
    private final Clock clock;

    EstateWaivers(Waivers waivers, Clock clock) {
        this.waivers = waivers;
        this.clock = clock;
    }

    /** Grants those that are not granted in these words; one that is over is none. Tells whether there was any. */
    boolean grant(UUID site, List<EstateWaiver> wanted) {
        FieldErrors errors = new FieldErrors();
        boolean granted = false;
        for (int i = 0; i < wanted.size(); i++) {
            EstateWaiver waiver = wanted.get(i);
            if (holds(waiver) && !isGranted(site, waiver)) {
                String field = "waivers[" + i + "].code";
                waivers.grant(site, waiver.code(), waiver.reason(), waiver.untilOn())
                        .ifPresent(refused -> errors.add(field, refused.reason()));
                granted = true;
            }
        }
        errors.orThrow();
        return granted;
    }

    private boolean holds(EstateWaiver waiver) {
        return new Waiver(waiver.code(), waiver.reason(), "", clock.instant(), waiver.untilOn())
                .inForce(clock.instant());
    }

    private boolean isGranted(UUID site, EstateWaiver wanted) {
        return waivers.find(site, wanted.code())
                .filter(w -> w.reason().equals(wanted.reason()) && Objects.equals(w.untilOn(), wanted.untilOn()))
                .isPresent();
    }
}
