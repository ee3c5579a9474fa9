package outward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import outward.answer.NotFound;
import outward.answer.WrongInput;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.audit.Visits;
import outward.database.Ids;

/** Comes in by a one-time link and the provider in place of a password. */
@ApplicationScoped
public class ProviderArrival {
    private final Arrival arrival;
    private final ProviderAccounts accounts;
    private final Visits visits;
    private final AuditTrail audit;
    private final Clock clock;

    ProviderArrival(Arrival arrival, ProviderAccounts accounts, Visits visits, AuditTrail audit, Clock clock) {
        this.arrival = arrival;
        this.accounts = accounts;
        this.visits = visits;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Whoever brings a good link and comes from the provider. Somebody new is bound to the account that they come with;
     * whoever is known already must come with the account that is theirs, because links of invitation are seen by the
     * owners of the inviting firm and must not open another's door.
     */
    public Entrant arrive(OneTimeLink link, String secret, Testimony testimony) {
        Optional<Identity> holder = accounts.holder(testimony.account());
        UUID known = link.identityId();
        if (link.isReset() || !Objects.equals(known, holder.map(Identity::id).orElse(null))) {
            visits.refused(Arrival.guest(link));
            throw WrongInput.at("provider", refusal(link, holder.isPresent()));
        }
        if (holder.isPresent()) {
            return arrival.arrive(link, secret, holder.get(), () -> {});
        }
        Identity somebodyNew = new Identity(Ids.next(), link.email(), null);
        return arrival.arrive(link, secret, somebodyNew, () -> bind(link, somebodyNew.id(), testimony.account()));
    }

    private static String refusal(OneTimeLink link, boolean held) {
        return held
                ? "This account is bound to somebody else than " + link.email() + "."
                : "This account is not bound to " + link.email() + ". Come in with your password, then bind it.";
    }

    private void bind(OneTimeLink link, UUID identity, ProviderAccount account) {
        if (!accounts.bind(identity, account, clock.instant())) {
            throw new NotFound();
        }
        audit.record("account.bind-provider", Subject.member(link.memberId()), null, account, null);
    }
}
