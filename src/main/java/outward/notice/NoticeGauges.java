package outward.notice;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/** The queue of notices as metrics, all tenants together. */
@ApplicationScoped
class NoticeGauges {
    private final MeterRegistry meters;
    private final AtomicLong unspread;
    private final AtomicLong waiting;
    private final AtomicLong oldest;

    NoticeGauges(MeterRegistry meters) {
        this.meters = meters;
        this.unspread = meters.gauge("outward.notices.unspread", new AtomicLong());
        this.waiting = meters.gauge("outward.deliveries.waiting", new AtomicLong());
        this.oldest = meters.gauge("outward.deliveries.overdue.seconds", new AtomicLong());
    }

    /** How long the queue is, and for how long the one that waits longest could have been sent. */
    void show(List<Outbox.Queue> queues, Instant now) {
        unspread.set(queues.stream().mapToLong(Outbox.Queue::unspread).sum());
        waiting.set(queues.stream().mapToLong(Outbox.Queue::waiting).sum());
        oldest.set(queues.stream()
                .map(Outbox.Queue::oldest)
                .filter(Objects::nonNull)
                .mapToLong(since -> Duration.between(since, now).toSeconds())
                .max()
                .orElse(0));
    }

    /** Counts what became of an attempt to send. */
    void count(String channel, String outcome, int deliveries) {
        meters.counter("outward.deliveries", "channel", channel, "outcome", outcome)
                .increment(deliveries);
    }
}
