package outward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import outward.answer.FieldErrors;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.tenant.CurrentMember;

/** What somebody changes about themselves. */
@ApplicationScoped
@Transactional
public class Account {
    private final Identities identities;
    private final SessionRows sessions;
    private final KnownPassword knownPassword;
    private final LinkRows links;
    private final CurrentMember member;
    private final AuditTrail audit;

    Account(
            Identities identities,
            SessionRows sessions,
            KnownPassword knownPassword,
            LinkRows links,
            CurrentMember member,
            AuditTrail audit) {
        this.identities = identities;
        this.sessions = sessions;
        this.knownPassword = knownPassword;
        this.links = links;
        this.member = member;
        this.audit = audit;
    }

    /** Changes the password of whoever knows the one they have, and ends their other sessions. */
    public void changePassword(String known, String wanted, Session session, Visitor visitor) {
        Identity identity = identities.bound();
        var errors = new FieldErrors();
        if (!knownPassword.is(identity, known, visitor)) {
            errors.add("known", "This is not your password.");
        }
        Password.refusal(wanted, List.of(identity.email(), member.name()))
                .ifPresent(refusal -> errors.add("wanted", refusal));
        errors.orThrow();
        identities.changePassword(identity.id(), Password.hash(wanted));
        sessions.endOthers(session.id());
        links.endResets(member.id());
        record("account.change-password");
    }

    /** Ends one of the person's sessions; true when it was there. */
    public boolean endSession(UUID session) {
        boolean ended = sessions.end(session);
        if (ended) {
            record("account.end-session");
        }
        return ended;
    }

    /** Ends all of the person's sessions but this one. */
    public void endOtherSessions(Session session) {
        sessions.endOthers(session.id());
        record("account.end-sessions");
    }

    private void record(String act) {
        audit.record(act, Subject.member(member.id()), null, null, null);
    }
}
