package outward.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import outward.database.Apart;

/** Looks for what time has brought: proof that ages, waivers that end. Each is said once, however often and by whomever it is looked. */
@ApplicationScoped
public class TimeWatch {
    private final Outbox outbox;
    private final TimeNotices notices;
    private final Apart apart;
    private final Clock clock;
    private final Duration proofLasts;

    TimeWatch(
            Outbox outbox,
            TimeNotices notices,
            Apart apart,
            Clock clock,
            @ConfigProperty(name = "outward.proof-days") int days) {
        this.outbox = outbox;
        this.notices = notices;
        this.apart = apart;
        this.clock = clock;
        this.proofLasts = Duration.ofDays(days);
    }

    /** Looks in every tenant. Outside of a transaction. */
    public void lookEverywhere() {
        Instant now = clock.instant();
        outbox.queues(now)
                .forEach(queue -> apart.run(queue.tenant(), () -> {
                    notices.waivers(now);
                    notices.proof(now, proofLasts);
                }));
    }
}
