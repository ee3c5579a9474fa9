package outward.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import outward.audit.Visits;
import outward.database.Binding;
import outward.database.CurrentTenant;

/** The way in behind the password: at once, or by a code where somebody has a second factor. */
@ApplicationScoped
public class Entry {
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final Factors factors;
    private final Identities identities;
    private final Sessions sessions;
    private final Guesses guesses;
    private final Visits visits;
    private final CurrentTenant tenant;
    private final Clock clock;

    Entry(
            Factors factors,
            Identities identities,
            Sessions sessions,
            Guesses guesses,
            Visits visits,
            CurrentTenant tenant,
            Clock clock) {
        this.factors = factors;
        this.identities = identities;
        this.sessions = sessions;
        this.guesses = guesses;
        this.visits = visits;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** Somebody whose password was right. The request becomes about them. */
    Entrant of(Identity identity, Membership firm) {
        tenant.bind(Binding.entry(firm.member().tenantId(), identity.id()));
        return new Entrant(identity, firm, QuarkusTransaction.requiringNew().call(factors::isOn));
    }

    /** A ticket to the second step, good for five minutes. */
    public Ticket ticket(Entrant entrant) {
        return Ticket.of(entrant, clock.instant().plus(LIFE));
    }

    /** A session for whoever owes no code. */
    public Session begin(Entrant entrant, Visitor visitor) {
        if (entrant.owesCode()) {
            throw new IllegalStateException("the code was not asked for");
        }
        return sessions.begin(entrant.identity(), false, entrant.firm(), visitor);
    }

    /** Whether the ticket is still good. */
    public boolean isGood(Ticket ticket) {
        return identity(ticket).isPresent();
    }

    private Optional<Identity> identity(Ticket ticket) {
        Instant now = clock.instant();
        tenant.bind(Binding.entry(ticket.tenantId(), ticket.identityId()));
        return QuarkusTransaction.requiringNew()
                .call(() -> Optional.of(identities.bound()).filter(identity -> ticket.isGoodFor(identity, now)));
    }

    /** A session for whoever brings a good code. */
    public Optional<Session> begin(Ticket ticket, String code, Visitor visitor) {
        Optional<Membership> firm = firm(ticket);
        Optional<Identity> proven = identity(ticket)
                .flatMap(identity -> guesses.attemptCode(visitor, identity.id(), () -> proven(identity, code)));
        if (proven.isEmpty()) {
            firm.ifPresent(refused -> visits.refused(refused.member()));
        }
        return proven.flatMap(identity -> firm.map(found -> sessions.begin(identity, true, found, visitor)));
    }

    private Optional<Identity> proven(Identity identity, String code) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Optional.of(identity).filter(person -> factors.accepts(person.id(), code)));
    }

    private Optional<Membership> firm(Ticket ticket) {
        UUID tenantId = ticket.tenantId();
        return identities.memberships(ticket.identityId()).stream()
                .filter(firm -> firm.member().tenantId().equals(tenantId))
                .findFirst();
    }
}
