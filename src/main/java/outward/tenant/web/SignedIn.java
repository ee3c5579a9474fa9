package outward.tenant.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.security.Principal;
import java.util.stream.Collectors;
import outward.tenant.Access;

/** An access as Quarkus' security passes it from the door to the resource. */
record SignedIn(Access access) implements Principal {
    @Override
    public String getName() {
        return access.member().email();
    }

    static SecurityIdentity identity(Access access) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new SignedIn(access))
                .addRoles(access.rights().stream().map(Enum::name).collect(Collectors.toSet()))
                .build();
    }
}
