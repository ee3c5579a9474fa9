package outward.tenant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.answer.Forbidden;
import outward.database.Binding;
import outward.database.CurrentTenant;

/** Whoever makes this request. Pages of strangers (sign-in, first start) have nobody. */
@Named
@RequestScoped
public class CurrentMember {
    private final CurrentTenant tenant;
    private @Nullable Access access;

    CurrentMember(CurrentTenant tenant) {
        this.tenant = tenant;
    }

    /** From now on the request is this member's, and its transactions see and do what they may. */
    public void be(Access given) {
        tenant.bind(given.binding());
        access = given;
    }

    /** From now on the request's transactions are about the member's own account; refuses a token. */
    public void workOnOwnAffairs() {
        @Nullable Binding own = access().ownAffairs();
        if (own == null) {
            throw new Forbidden("This is done in a browser, signed in.");
        }
        tenant.bind(own);
    }

    /** From now on the request's transactions see the member's customers again, and write if the member may. */
    public void seeCustomers() {
        tenant.bind(access().binding());
    }

    /** From now on the request's transactions cannot write. */
    public void onlyRead() {
        tenant.onlyRead();
    }

    /** True when the request is a member's. */
    public boolean isSignedIn() {
        return access != null;
    }

    /** The member; asking for nobody's is a bug. */
    public Member get() {
        return access().member();
    }

    private Access access() {
        if (access == null) {
            throw new IllegalStateException("nobody is signed in");
        }
        return access;
    }

    /** True when this request may do that. */
    public boolean may(Right right) {
        return access().rights().contains(right);
    }

    /** True when this request may change inventory. */
    public boolean isWriter() {
        return may(Right.WRITE);
    }

    /** True when this request may approve plans that somebody else asks approval for. */
    public boolean isApprover() {
        return may(Right.APPROVE);
    }

    /** True when this request may add customers. */
    public boolean addsCustomers() {
        return may(Right.ADD_CUSTOMERS);
    }

    /** True when this request may read the audit trail. */
    public boolean readsAudit() {
        return may(Right.READ_AUDIT);
    }

    /** True when this request may see who is in the firm. */
    public boolean seesMembers() {
        return may(Right.SEE_MEMBERS);
    }

    /** True when this request may change who is in the firm. */
    public boolean isGovernor() {
        return may(Right.GOVERN);
    }

    /** True when this request sees all customers of the tenant, those to come too. */
    public boolean seesEveryCustomer() {
        return access().everyCustomer();
    }

    /** The firm's name. */
    public String tenant() {
        return access().tenant();
    }

    /** Tenant of the member. */
    public UUID tenantId() {
        return get().tenantId();
    }

    /** Id of the member. */
    public UUID id() {
        return get().id();
    }

    /** Name of the member, for people. */
    public String name() {
        return get().name();
    }
}
