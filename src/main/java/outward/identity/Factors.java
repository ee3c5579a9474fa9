package outward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import outward.answer.WrongInput;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.tenant.CurrentMember;

/** The second factor of the bound identity: setting it up, using it, removing it. */
@ApplicationScoped
@Transactional
public class Factors {
    private final FactorRows rows;
    private final Identities identities;
    private final SessionRows sessions;
    private final CurrentMember member;
    private final AuditTrail audit;
    private final Clock clock;
    private final Seal seal;

    Factors(
            FactorRows rows,
            Identities identities,
            SessionRows sessions,
            CurrentMember member,
            AuditTrail audit,
            Clock clock,
            @ConfigProperty(name = "outward.factor-key") String key) {
        this.rows = rows;
        this.identities = identities;
        this.sessions = sessions;
        this.member = member;
        this.audit = audit;
        this.clock = clock;
        this.seal = new Seal(key);
    }

    /** Whether there is one. */
    public boolean isOn() {
        return rows.find().isPresent();
    }

    /** How many recovery codes are left. */
    public int recoveryCodes() {
        return rows.recoveryCodes();
    }

    /** One to set up; nothing is stored. */
    public NewFactor draft(Session session) {
        return draft(Totp.newSecret(), session);
    }

    private NewFactor draft(byte[] secret, Session session) {
        String sealed = sealed(secret, purpose(session));
        return new NewFactor(
                Totp.text(secret), Totp.address(secret, identities.bound().email()), sealed);
    }

    /** The same once more, after a wrong code; nothing when we did not make it in this session. */
    public Optional<NewFactor> draft(String sealed, Session session) {
        return open(sealed, purpose(session)).map(secret -> draft(secret, session));
    }

    private String sealed(byte[] secret, String purpose) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal.seal(secret, purpose));
    }

    private Optional<byte[]> open(String sealed, String purpose) {
        try {
            return seal.open(Base64.getUrlDecoder().decode(sealed), purpose);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static String purpose(Session session) {
        return "to set up in " + session.id();
    }

    private static String purpose(UUID identity) {
        return "factor of " + identity;
    }

    /**
     * Puts the factor in force for whoever brings a code of it and ends their other sessions, which were begun without it;
     * answers new recovery codes, as they are shown.
     */
    public List<String> set(String sealed, String code, Session session) {
        byte[] secret = open(sealed, purpose(session)).orElseThrow(Factors::wrongCode);
        OptionalLong step = Totp.step(secret, digits(code), clock.instant(), 0);
        UUID identity = session.identityId();
        String kept = sealed(secret, purpose(identity));
        rows.replace(identity, new Factor(kept, step.orElseThrow(Factors::wrongCode)), clock.instant());
        sessions.endOthers(session.id());
        record("account.set-factor");
        return recoveryCodes(identity);
    }

    private static WrongInput wrongCode() {
        return WrongInput.at("code", "This is not the code that the authenticator shows now.");
    }

    private static String digits(String typed) {
        return typed.replaceAll("\\s", "");
    }

    private List<String> recoveryCodes(UUID identity) {
        List<RecoveryCode> codes = RecoveryCode.ten();
        rows.replaceRecoveryCodes(
                identity, codes.stream().map(code -> code.hash(identity)).toList());
        return codes.stream().map(RecoveryCode::grouped).toList();
    }

    /** New recovery codes in place of those before, as they are shown; none without a factor. */
    public List<String> renewRecoveryCodes(Session session) {
        if (!isOn()) {
            return List.of();
        }
        record("account.renew-recovery-codes");
        return recoveryCodes(session.identityId());
    }

    /** Removes it, and ends the person's other sessions. */
    public void remove(Session session) {
        if (rows.remove()) {
            sessions.endOthers(session.id());
            record("account.remove-factor");
        }
    }

    /** Uses up a code of the authenticator or a recovery code; false when it is none, or was used. */
    boolean accepts(UUID identity, String typed) {
        return rows.find().map(factor -> accepts(factor, identity, typed)).orElse(false);
    }

    private boolean accepts(Factor factor, UUID identity, String typed) {
        byte[] secret = open(factor.sealed(), purpose(identity)).orElseThrow();
        OptionalLong step = Totp.step(secret, digits(typed), clock.instant(), factor.lastStep());
        return step.isPresent()
                ? rows.use(step.getAsLong())
                : rows.useRecoveryCode(RecoveryCode.typed(typed).hash(identity));
    }

    private void record(String act) {
        audit.record(act, Subject.member(member.id()), null, null, null);
    }
}
