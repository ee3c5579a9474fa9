package outward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Signing in with address and password. */
@ApplicationScoped
public class SignIns {
    private final Identities identities;
    private final Sessions sessions;

    SignIns(Identities identities, Sessions sessions) {
        this.identities = identities;
        this.sessions = sessions;
    }

    /**
     * A session for whoever has that address and password, in the firm they joined first; an unknown address takes as
     * long as a wrong password, and one without a firm gets the same answer.
     */
    public Optional<Session> begin(String email, String password, Visitor visitor) {
        return proven(email, password).flatMap(identity -> {
            List<Membership> firms = identities.memberships(identity.id());
            return firms.stream().findFirst().map(firm -> sessions.begin(identity.id(), firm, visitor));
        });
    }

    private Optional<Identity> proven(String email, String password) {
        Optional<Identity> known = identities.byEmail(email.strip().toLowerCase(Locale.ROOT));
        if (known.isEmpty()) {
            Password.compareWithNobody(password);
        }
        return known.filter(identity -> identity.accepts(password));
    }
}
