package outward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.Optional;
import org.jboss.logging.Logger;
import outward.audit.Visits;
import outward.tenant.AccessTokens;

/** Signing in by the provider. */
@ApplicationScoped
public class ProviderSignIns {
    private static final Logger LOG = Logger.getLogger(ProviderSignIns.class);

    private static final String REFUSED =
            "A sign-in by the provider was refused; nobody of a firm has the account with hash %s.";

    private final ProviderAccounts accounts;
    private final Identities identities;
    private final Entry entry;
    private final Visits visits;

    ProviderSignIns(ProviderAccounts accounts, Identities identities, Entry entry, Visits visits) {
        this.accounts = accounts;
        this.identities = identities;
        this.entry = entry;
        this.visits = visits;
    }

    /**
     * Whose account it is, on the way into the firm they joined first; nobody when it is bound to nobody, or to somebody
     * without a firm. Their second factor is still asked for.
     */
    public Optional<Entrant> know(Testimony testimony) {
        ProviderAccount account = testimony.account();
        Optional<Entrant> entrant = accounts.holder(account)
                .flatMap(identity -> identities.memberships(identity.id()).stream()
                        .findFirst()
                        .map(firm -> {
                            visits.vouched(firm.member(), account.issuer());
                            return entry.of(identity, firm);
                        }));
        if (entrant.isEmpty()) {
            LOG.infof(REFUSED, hash(account));
        }
        return entrant;
    }

    private static String hash(ProviderAccount account) {
        return HexFormat.of().formatHex(AccessTokens.hash(account.issuer() + " " + account.subject()), 0, 6);
    }
}
