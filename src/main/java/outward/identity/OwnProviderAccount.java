package outward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outward.answer.WrongInput;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.audit.Visits;
import outward.tenant.CurrentMember;

/** The account at the provider by which the bound identity comes in, beside its password or in place of one. */
@ApplicationScoped
@Transactional
public class OwnProviderAccount {
    private static final String FIELD = "provider";

    private final ProviderAccounts accounts;
    private final Provider provider;
    private final Identities identities;
    private final SessionRows sessions;
    private final CurrentMember member;
    private final AuditTrail audit;
    private final Visits visits;
    private final Clock clock;

    OwnProviderAccount(
            ProviderAccounts accounts,
            Provider provider,
            Identities identities,
            SessionRows sessions,
            CurrentMember member,
            AuditTrail audit,
            Visits visits,
            Clock clock) {
        this.accounts = accounts;
        this.provider = provider;
        this.identities = identities;
        this.sessions = sessions;
        this.member = member;
        this.audit = audit;
        this.visits = visits;
        this.clock = clock;
    }

    /** Since when there is one; a provider of an earlier setting opens nothing. */
    public Optional<Instant> boundAt() {
        return provider.issuer().flatMap(accounts::boundAt);
    }

    /** Whether the person has a password besides. */
    public boolean hasPassword() {
        return identities.bound().hasPassword();
    }

    /** Binds it; refuses an account that somebody has, and a second one. */
    public void bind(Testimony testimony, Session session) {
        ProviderAccount account = testimony.account();
        if (!accounts.bind(session.identityId(), account, clock.instant())) {
            visits.refused(member.get());
            throw WrongInput.at(
                    FIELD,
                    "This account is bound to somebody already, or you have another one there. Nothing changed.");
        }
        record("account.bind-provider", null, account);
    }

    /** Unbinds it and ends the person's other sessions; refuses to shut the last way in. */
    public void unbind(Session session) {
        if (!hasPassword()) {
            throw WrongInput.at(FIELD, "You have no password, so nothing else would let you in. Choose one first.");
        }
        provider.issuer().flatMap(accounts::unbind).ifPresent(account -> {
            sessions.endOthers(session.id());
            record("account.unbind-provider", account, null);
        });
    }

    private void record(String act, @Nullable ProviderAccount before, @Nullable ProviderAccount after) {
        audit.record(act, Subject.member(member.id()), before, after, null);
    }
}
