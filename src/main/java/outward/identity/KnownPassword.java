package outward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import outward.audit.Visits;
import outward.identity.Guesses.Kind;
import outward.tenant.CurrentMember;

/** Whether somebody who is in knows their password: whoever sits at their browser guesses it no faster than at the door. */
@ApplicationScoped
class KnownPassword {
    private final Guesses guesses;
    private final Visits visits;
    private final CurrentMember member;

    KnownPassword(Guesses guesses, Visits visits, CurrentMember member) {
        this.guesses = guesses;
        this.visits = visits;
        this.member = member;
    }

    /** True when it is the bound identity's. A wrong one is recorded as a refused sign-in. */
    boolean is(Identity identity, String password, Visitor visitor) {
        Optional<Identity> knows = guesses.attempt(
                Kind.SIGN_IN,
                visitor,
                identity.email(),
                () -> Optional.of(identity).filter(person -> person.accepts(password)));
        if (knows.isEmpty()) {
            visits.refused(member.get());
        }
        return knows.isPresent();
    }
}
