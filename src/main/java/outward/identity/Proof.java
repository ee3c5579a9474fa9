package outward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import outward.answer.WrongInput;
import outward.audit.Visits;
import outward.tenant.CurrentMember;

/** What somebody proves again before they change what lets people in. */
@ApplicationScoped
@Transactional
public class Proof {
    private static final Duration GOOD = Duration.ofMinutes(10);

    private final SessionRows sessions;
    private final Identities identities;
    private final Factors factors;
    private final KnownPassword known;
    private final Guesses guesses;
    private final ProviderAccounts accounts;
    private final CurrentMember member;
    private final Visits visits;
    private final Clock clock;

    Proof(
            SessionRows sessions,
            Identities identities,
            Factors factors,
            KnownPassword known,
            Guesses guesses,
            ProviderAccounts accounts,
            CurrentMember member,
            Visits visits,
            Clock clock) {
        this.sessions = sessions;
        this.identities = identities;
        this.factors = factors;
        this.known = known;
        this.guesses = guesses;
        this.accounts = accounts;
        this.member = member;
        this.visits = visits;
        this.clock = clock;
    }

    /** Whether the session's person proved themselves in it within ten minutes. */
    public boolean isFresh(Session session) {
        return sessions.provedAt(session.id())
                .filter(proved -> proved.plus(GOOD).isAfter(clock.instant()))
                .isPresent();
    }

    /** Notes that they did so now; refuses a wrong password, and a wrong code of whoever has a second factor. */
    public void renew(String password, String code, Session session, Visitor visitor) {
        Identity identity = identities.bound();
        if (!known.is(identity, password, visitor)) {
            throw WrongInput.at("password", "This is not your password.");
        }
        renew(identity, code, session, visitor);
    }

    /** The same with what the provider has just said; refuses somebody else's account. */
    public void renew(Testimony testimony, String code, Session session, Visitor visitor) {
        Identity identity = identities.bound();
        boolean same = accounts.holder(testimony.account())
                .filter(holder -> holder.id().equals(identity.id()))
                .isPresent();
        if (!same) {
            visits.refused(member.get());
            throw WrongInput.at("provider", "You signed in there as somebody else.");
        }
        renew(identity, code, session, visitor);
    }

    private void renew(Identity identity, String code, Session session, Visitor visitor) {
        if (factors.isOn() && !isGood(code, identity, visitor)) {
            throw WrongInput.at("code", "This code is not good, or was used already.");
        }
        sessions.prove(session.id(), clock.instant());
    }

    private boolean isGood(String code, Identity identity, Visitor visitor) {
        return guesses.attemptCode(
                        visitor,
                        identity.id(),
                        () -> Optional.of(identity).filter(person -> factors.accepts(person.id(), code)))
                .isPresent();
    }
}
