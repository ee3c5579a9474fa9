package outward.identity;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import outward.database.Apart;

/** Sends whoever forgot their password a link to choose another, behind the answer, whose time must not tell who is known. */
@ApplicationScoped
public class ForgottenPassword {
    private static final Logger LOG = Logger.getLogger(ForgottenPassword.class);
    private static final int MOST_WAITING = 1_000;

    private final Identities identities;
    private final OneTimeLinks links;
    private final LinkDelivery delivery;
    private final Apart apart;
    private final Guesses guesses;
    private final ThreadPoolExecutor sender = new ThreadPoolExecutor(
            0, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_WAITING), ForgottenPassword::lost);

    ForgottenPassword(Identities identities, OneTimeLinks links, LinkDelivery delivery, Apart apart, Guesses guesses) {
        this.identities = identities;
        this.links = links;
        this.delivery = delivery;
        this.apart = apart;
        this.guesses = guesses;
    }

    private static void lost(Runnable mail, ThreadPoolExecutor full) {
        LOG.warn("A link for a forgotten password is not sent: too many are waiting.");
    }

    /** Sends the link, if somebody has that address; whoever asks cannot tell. */
    public void ask(String email, Visitor visitor) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        guesses.countMail(visitor, address);
        sender.execute(() -> send(address));
    }

    private void send(String address) {
        try {
            identities
                    .byEmail(address)
                    .ifPresent(identity -> identities.memberships(identity.id()).stream()
                            .findFirst()
                            .ifPresent(firm -> send(identity, firm)));
        } catch (RuntimeException e) {
            LOG.warnf(e, "A link for a forgotten password could not be sent.");
        }
    }

    private void send(Identity identity, Membership firm) {
        UUID member = firm.member().id();
        String secret = apart.in(firm.member().tenantId(), () -> links.issue(member, LinkPurpose.PASSWORD_RESET));
        delivery.send(identity.email(), firm.tenant(), LinkPurpose.PASSWORD_RESET, secret);
    }

    /** What waits is sent before the application ends. */
    void stop(@Observes ShutdownEvent end) throws InterruptedException {
        sender.shutdown();
        if (!sender.awaitTermination(5, TimeUnit.SECONDS)) {
            LOG.warn("Links for forgotten passwords are not sent: the application ends.");
        }
    }
}
