package outward.identity;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.UUID;
import outward.answer.AfterAnswer;
import outward.database.Apart;

/** Sends whoever forgot their password a link to choose another, behind the answer, whose time must not tell who is known. */
@ApplicationScoped
public class ForgottenPassword {
    private final Identities identities;
    private final OneTimeLinks links;
    private final LinkDelivery delivery;
    private final Apart apart;
    private final Guesses guesses;
    private final AfterAnswer sender = new AfterAnswer("A link for a forgotten password could not be sent.");

    ForgottenPassword(Identities identities, OneTimeLinks links, LinkDelivery delivery, Apart apart, Guesses guesses) {
        this.identities = identities;
        this.links = links;
        this.delivery = delivery;
        this.apart = apart;
        this.guesses = guesses;
    }

    /** Sends the link, if somebody has that address; whoever asks cannot tell. */
    public void ask(String email, Visitor visitor) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        guesses.countMail(visitor, address);
        sender.run(() -> send(address));
    }

    private void send(String address) {
        identities
                .byEmail(address)
                .ifPresent(identity -> identities.memberships(identity.id()).stream()
                        .findFirst()
                        .ifPresent(firm -> send(identity, firm)));
    }

    private void send(Identity identity, Membership firm) {
        UUID member = firm.member().id();
        String secret = apart.in(firm.member().tenantId(), () -> links.issue(member, LinkPurpose.PASSWORD_RESET));
        delivery.send(identity.email(), firm.tenant(), LinkPurpose.PASSWORD_RESET, secret);
    }

    /** What waits is sent before the application ends. */
    void stop(@Observes ShutdownEvent end) throws InterruptedException {
        sender.stop();
    }
}
