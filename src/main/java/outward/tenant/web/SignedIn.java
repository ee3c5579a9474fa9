package outward.tenant.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.security.Principal;
import outward.tenant.Member;

/** A member as Quarkus' security passes them from the door to the resource. */
record SignedIn(Member member) implements Principal {
    @Override
    public String getName() {
        return member.email();
    }

    static SecurityIdentity identity(Member member) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new SignedIn(member))
                .build();
    }
}
