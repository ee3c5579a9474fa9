package outward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;
import outward.audit.Visits;
import outward.tenant.AccessTokens;

/** Signing in with address and password. */
@ApplicationScoped
public class SignIns {
    private static final Logger LOG = Logger.getLogger(SignIns.class);

    /** What a stranger typed may be a password: it is told hashed. */
    private static final String REFUSED = "A sign-in was refused; nobody has the address with hash %s.";

    private final Identities identities;
    private final Sessions sessions;
    private final Visits visits;

    SignIns(Identities identities, Sessions sessions, Visits visits) {
        this.identities = identities;
        this.sessions = sessions;
        this.visits = visits;
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
        Optional<Identity> proven = known.filter(identity -> identity.accepts(password));
        if (proven.isEmpty()) {
            known.ifPresentOrElse(this::refused, () -> LOG.infof(REFUSED, hash(email)));
        }
        return proven;
    }

    /** Each of the person's firms is told. */
    private void refused(Identity known) {
        identities.memberships(known.id()).forEach(firm -> visits.refused(firm.member()));
    }

    private static String hash(String email) {
        return HexFormat.of().formatHex(AccessTokens.hash(email), 0, 6);
    }
}
