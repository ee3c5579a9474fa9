package outward.tenant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.database.CurrentTenant;

/** Whoever makes this request. Pages of strangers (sign-in, first start) have nobody. */
@Named
@RequestScoped
public class CurrentMember {
    private final CurrentTenant tenant;
    private @Nullable Member member;

    CurrentMember(CurrentTenant tenant) {
        this.tenant = tenant;
    }

    /** From now on the request is this member's, and its transactions see the member's tenant. */
    public void be(Member signedIn) {
        tenant.bind(signedIn.tenantId());
        member = signedIn;
    }

    /** True when the request is a member's. */
    public boolean isSignedIn() {
        return member != null;
    }

    /** The member; asking for nobody's is a bug. */
    public Member get() {
        if (member == null) {
            throw new IllegalStateException("nobody is signed in");
        }
        return member;
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
