package outward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import outward.answer.FieldErrors;
import outward.identity.Guesses.Kind;

/** What somebody proves again before they change what lets people in. */
@ApplicationScoped
@Transactional
public class Proof {
    private static final Duration GOOD = Duration.ofMinutes(10);

    private final SessionRows sessions;
    private final Identities identities;
    private final Factors factors;
    private final Guesses guesses;
    private final Clock clock;

    Proof(SessionRows sessions, Identities identities, Factors factors, Guesses guesses, Clock clock) {
        this.sessions = sessions;
        this.identities = identities;
        this.factors = factors;
        this.guesses = guesses;
        this.clock = clock;
    }

    /** Whether the session's person proved themselves in it within ten minutes. */
    public boolean isFresh(Session session) {
        return sessions.provedAt(session.id()).plus(GOOD).isAfter(clock.instant());
    }

    /** Notes that they did so now; refuses a wrong password, and a wrong code of whoever has a second factor. */
    public void renew(String password, String code, Session session, Visitor visitor) {
        Identity identity = identities.bound();
        Optional<Identity> proven = guesses.attempt(
                Kind.SIGN_IN,
                visitor,
                identity.email(),
                () -> Optional.of(identity).filter(person -> person.accepts(password)));
        var errors = new FieldErrors();
        if (proven.isEmpty()) {
            errors.add("password", "This is not your password.");
        }
        errors.orThrow();
        if (factors.isOn() && !isGood(code, identity, visitor)) {
            errors.add("code", "This code is not good, or was used already.");
        }
        errors.orThrow();
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
