package outward.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import outward.database.Apart;

/** Looks what waits, of every tenant, spreads it to whoever wants it, and has it sent. Safe on several replicas at once. */
@ApplicationScoped
public class Notifier {
    private static final int AT_ONCE = 100;

    private final Outbox outbox;
    private final MailRound mails;
    private final NoticeGauges gauges;
    private final NoticeSettings settings;
    private final Apart apart;
    private final Clock clock;

    Notifier(Outbox outbox, MailRound mails, NoticeGauges gauges, NoticeSettings settings, Apart apart, Clock clock) {
        this.outbox = outbox;
        this.mails = mails;
        this.gauges = gauges;
        this.settings = settings;
        this.apart = apart;
        this.clock = clock;
    }

    /** Sends everything that may be sent now. Outside of a transaction. */
    public void sendAll() {
        List<Outbox.Queue> queues = outbox.queues(clock.instant());
        gauges.show(queues, clock.instant());
        for (Outbox.Queue queue : queues) {
            if (queue.unspread() > 0) {
                spread(queue.tenant());
            }
            if (queue.unspread() + queue.due() > 0) {
                mails.send(queue.tenant());
            }
        }
    }

    private void spread(UUID tenant) {
        Instant now = clock.instant();
        int spread = AT_ONCE;
        while (spread == AT_ONCE) {
            spread = apart.in(tenant, () -> outbox.spread(now, digest(now), mails.areSent(), AT_ONCE));
        }
    }

    /** When the next daily mails go out. */
    private Instant digest(Instant now) {
        OffsetDateTime moment = now.atOffset(ZoneOffset.UTC);
        OffsetDateTime today = moment.with(LocalTime.of(settings.digestHour(), 0));
        return (today.isAfter(moment) ? today : today.plusDays(1)).toInstant();
    }

    /** Forgets what was sent long ago. Outside of a transaction. */
    void forgetAll() {
        Instant before = clock.instant().minus(settings.keep());
        outbox.queues(clock.instant()).forEach(queue -> apart.run(queue.tenant(), () -> outbox.forget(before)));
    }
}
