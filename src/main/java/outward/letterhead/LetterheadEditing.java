package outward.letterhead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.UnaryOperator;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.tenant.CurrentMember;

/** Changes how the firm's documents look; each change is an audit entry. */
@ApplicationScoped
@Transactional
public class LetterheadEditing {
    private final Letterheads letterheads;
    private final CurrentMember member;
    private final AuditTrail audit;

    LetterheadEditing(Letterheads letterheads, CurrentMember member, AuditTrail audit) {
        this.letterheads = letterheads;
        this.member = member;
        this.audit = audit;
    }

    /** What is chosen now. */
    public Letterhead current() {
        return letterheads.find();
    }

    /** Takes what was typed; a logo and a template that were not sent stay. */
    public void change(LetterheadDraft draft) {
        change(draft::over);
    }

    /** Takes the logo off. */
    public void endLogo() {
        change(letterhead -> letterhead.withLogo(null));
    }

    /** Goes back to our styles. */
    public void endTemplate() {
        change(letterhead -> letterhead.withTemplate(null));
    }

    /** Takes everything off. */
    public void end() {
        change(letterhead -> Letterhead.NONE);
    }

    /** The same again is no act. */
    private void change(UnaryOperator<Letterhead> how) {
        Letterhead before = letterheads.lock();
        Letterhead after = how.apply(before);
        if (after.told().equals(before.told())) {
            return;
        }
        if (after.isChosen()) {
            letterheads.keep(after, member.name());
        } else {
            letterheads.remove();
        }
        audit.record("tenant.letterhead", Subject.tenant(member.tenantId()), before.told(), after.told(), null);
    }
}
