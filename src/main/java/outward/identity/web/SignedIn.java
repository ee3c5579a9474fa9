package outward.identity.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.security.Principal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import outward.identity.Session;
import outward.tenant.Access;

/**
 * An access as Quarkus' security passes it from the door to the resource.
 *
 * @param session null for a token
 */
record SignedIn(Access access, @Nullable Session session) implements Principal {
    @Override
    public String getName() {
        return access.member().email();
    }

    SecurityIdentity identity() {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(this)
                .addRoles(access.rights().stream().map(Enum::name).collect(Collectors.toSet()))
                .build();
    }
}
