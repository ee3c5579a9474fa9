package outward.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.tenant.CurrentMember;
import outward.tenant.Tenants;

/** Whether the firm lets its owners in only with a second factor. */
@ApplicationScoped
@Transactional
public class FactorRule {
    private final Tenants tenants;
    private final CurrentMember member;
    private final AuditTrail audit;

    FactorRule(Tenants tenants, CurrentMember member, AuditTrail audit) {
        this.tenants = tenants;
        this.member = member;
        this.audit = audit;
    }

    /** True when it does. */
    public boolean isOn() {
        return tenants.ownersNeedFactor();
    }

    /** Changes it; the same again is no act. */
    public void set(boolean needed) {
        if (needed != isOn()) {
            tenants.letOwnersNeedFactor(needed);
            audit.record(
                    needed ? "tenant.require-factor" : "tenant.waive-factor",
                    Subject.tenant(member.tenantId()),
                    null,
                    null,
                    null);
        }
    }
}
