package outward.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import outward.database.Binding;
import outward.database.CurrentTenant;

/** Sends whoever forgot their password a link to choose another. */
@ApplicationScoped
public class ForgottenPassword {
    private final Identities identities;
    private final OneTimeLinks links;
    private final LinkDelivery delivery;
    private final CurrentTenant tenant;
    private final Guesses guesses;

    ForgottenPassword(
            Identities identities, OneTimeLinks links, LinkDelivery delivery, CurrentTenant tenant, Guesses guesses) {
        this.identities = identities;
        this.links = links;
        this.delivery = delivery;
        this.tenant = tenant;
        this.guesses = guesses;
    }

    /** Sends the link, if somebody has that address; whoever asks cannot tell. */
    public void ask(String email, Visitor visitor) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        guesses.countMail(visitor, address);
        identities
                .byEmail(address)
                .ifPresent(identity -> identities.memberships(identity.id()).stream()
                        .findFirst()
                        .ifPresent(firm -> send(identity, firm)));
    }

    private void send(Identity identity, Membership firm) {
        UUID member = firm.member().id();
        tenant.bind(Binding.entry(firm.member().tenantId(), identity.id()));
        String secret = QuarkusTransaction.requiringNew().call(() -> links.issue(member, LinkPurpose.PASSWORD_RESET));
        delivery.send(identity.email(), firm.tenant(), LinkPurpose.PASSWORD_RESET, secret);
    }
}
