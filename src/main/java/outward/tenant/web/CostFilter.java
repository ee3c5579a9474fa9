package outward.tenant.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import outward.answer.TooMany;
import outward.tenant.Costly;
import outward.tenant.CurrentMember;
import outward.tenant.Throttle;

/** Lets each member ask for what is {@link Costly} so often only, with a browser and with tokens together. */
@ApplicationScoped
class CostFilter {
    private static final int AFTER_RIGHTS = Priorities.AUTHORIZATION + 1;

    private final CurrentMember member;
    private final Throttle<UUID> throttle;

    CostFilter(
            CurrentMember member,
            @ConfigProperty(name = "outward.downloads-a-minute", defaultValue = "60") int aMinute,
            Clock clock) {
        if (aMinute < 1) {
            throw new IllegalStateException("OUTWARD_DOWNLOADS_A_MINUTE is " + aMinute + "; it must be 1 or more.");
        }
        this.member = member;
        this.throttle = new Throttle<>(aMinute, Duration.ofMinutes(1).dividedBy(aMinute), clock);
    }

    @ServerRequestFilter(priority = AFTER_RIGHTS)
    public void count(ResourceInfo resource) {
        if (member.isSignedIn() && resource.getResourceMethod().isAnnotationPresent(Costly.class)) {
            throttle.take(member.id()).ifPresent(wait -> {
                throw new TooMany(wait);
            });
        }
    }
}
