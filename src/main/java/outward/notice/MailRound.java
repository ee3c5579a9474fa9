package outward.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import outward.database.Apart;

/** Sends the mails of a tenant that are due. No connection to the database is held while the mail server is spoken to. */
@ApplicationScoped
class MailRound {
    private static final Logger LOG = Logger.getLogger(MailRound.class);
    private static final int AT_ONCE = 50;

    /** What was taken and not settled by then is sent again: longer than a mail may take. */
    private static final Duration TAKEN_FOR = Duration.ofMinutes(30);

    private final Outbox outbox;
    private final NoticeMails mails;
    private final NoticeGauges gauges;
    private final NoticeSettings settings;
    private final Apart apart;
    private final Clock clock;

    MailRound(
            Outbox outbox, NoticeMails mails, NoticeGauges gauges, NoticeSettings settings, Apart apart, Clock clock) {
        this.outbox = outbox;
        this.mails = mails;
        this.gauges = gauges;
        this.settings = settings;
        this.apart = apart;
        this.clock = clock;
    }

    /** Whether the operator has set mail up. */
    boolean areSent() {
        return mails.areSent();
    }

    void send(UUID tenant) {
        List<Letter> taken = List.of();
        do {
            Instant now = clock.instant();
            taken = areSent()
                    ? apart.in(tenant, () -> outbox.takeLetters(now, now.plus(TAKEN_FOR), AT_ONCE))
                    : List.of();
            envelopes(tenant, taken).forEach(letters -> send(tenant, letters));
        } while (taken.size() == AT_ONCE);
    }

    /** What goes out together: what a member wants once a day is one mail. Nothing goes to whoever may not have it any more. */
    private List<List<Letter>> envelopes(UUID tenant, List<Letter> taken) {
        Map<UUID, List<Letter>> envelopes = new LinkedHashMap<>();
        List<UUID> dropped = new ArrayList<>();
        for (Letter letter : taken) {
            if (letter.mayHave()) {
                UUID envelope = letter.daily() ? letter.member() : letter.delivery();
                envelopes.computeIfAbsent(envelope, key -> new ArrayList<>()).add(letter);
            } else {
                dropped.add(letter.delivery());
            }
        }
        if (!dropped.isEmpty()) {
            end(tenant, dropped, DeliveryState.DROPPED, "");
        }
        return List.copyOf(envelopes.values());
    }

    private void send(UUID tenant, List<Letter> letters) {
        List<UUID> deliveries = letters.stream().map(Letter::delivery).toList();
        try {
            mails.send(letters);
            end(tenant, deliveries, DeliveryState.DELIVERED, "");
            gauges.count("mail", "delivered", deliveries.size());
        } catch (MailRefused refused) {
            LOG.warnf(refused.getCause(), "A notice could not be mailed.");
            failed(tenant, letters.get(0), deliveries);
        }
    }

    private void failed(UUID tenant, Letter letter, List<UUID> deliveries) {
        Optional<Instant> next = Patience.next(
                letter.attempts(),
                letter.begunAt(),
                clock.instant(),
                settings.giveUpAfter(),
                ThreadLocalRandom.current());
        String trouble = "The mail server did not take it.";
        if (next.isPresent()) {
            apart.run(tenant, () -> outbox.again(deliveries, next.get(), trouble));
        } else {
            end(tenant, deliveries, DeliveryState.GIVEN_UP, trouble);
        }
        gauges.count("mail", next.isPresent() ? "failed" : "given-up", deliveries.size());
    }

    private void end(UUID tenant, List<UUID> deliveries, DeliveryState state, String trouble) {
        apart.run(tenant, () -> outbox.end(deliveries, state, trouble, clock.instant()));
    }
}
