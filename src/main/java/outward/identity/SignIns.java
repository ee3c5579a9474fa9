package outward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;
import outward.audit.Visits;
import outward.identity.Guesses.Kind;
import outward.tenant.AccessTokens;

/** Signing in with address and password. */
@ApplicationScoped
public class SignIns {
    private static final Logger LOG = Logger.getLogger(SignIns.class);

    /** What a stranger typed may be a password: it is told hashed. */
    private static final String REFUSED = "A sign-in was refused; nobody has the address with hash %s.";

    private final Identities identities;
    private final Entry entry;
    private final Guesses guesses;
    private final Visits visits;

    SignIns(Identities identities, Entry entry, Guesses guesses, Visits visits) {
        this.identities = identities;
        this.entry = entry;
        this.guesses = guesses;
        this.visits = visits;
    }

    /**
     * Whoever has that address and password, on the way into the firm they joined first; an unknown address takes as
     * long as a wrong password, and one without a firm gets the same answer.
     */
    public Optional<Entrant> know(String email, String password, Visitor visitor) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        return guesses.attempt(Kind.SIGN_IN, visitor, address, () -> proven(address, password))
                .flatMap(identity -> {
                    List<Membership> firms = identities.memberships(identity.id());
                    return firms.stream().findFirst().map(firm -> entry.of(identity, firm));
                });
    }

    private Optional<Identity> proven(String address, String password) {
        Optional<Identity> known = identities.byEmail(address);
        if (known.isEmpty()) {
            Password.compareWithNobody(password);
        }
        Optional<Identity> proven = known.filter(identity -> identity.accepts(password));
        if (proven.isEmpty()) {
            known.ifPresentOrElse(this::refused, () -> LOG.infof(REFUSED, hash(address)));
        }
        return proven;
    }

    /** Each of the person's firms is told. */
    void refused(Identity known) {
        identities.memberships(known.id()).forEach(firm -> visits.refused(firm.member()));
    }

    private static String hash(String address) {
        return HexFormat.of().formatHex(AccessTokens.hash(address), 0, 6);
    }
}
