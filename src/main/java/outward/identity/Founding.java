package outward.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import outward.database.Binding;
import outward.database.Ids;
import outward.tenant.Access;
import outward.tenant.AccessTokens;
import outward.tenant.CurrentMember;
import outward.tenant.Member;
import outward.tenant.Members;
import outward.tenant.Role;
import outward.tenant.Tenants;
import outward.tenant.TokenGrant;
import outward.tenant.TokenRows;

/** Founds the first tenant with its owner. The request becomes the owner's. */
@ApplicationScoped
public class Founding {
    private final Tenants tenants;
    private final Members members;
    private final Identities identities;
    private final TokenRows tokens;
    private final CurrentMember currentMember;
    private final Event<FirstOwner> firstOwner;

    Founding(
            Tenants tenants,
            Members members,
            Identities identities,
            TokenRows tokens,
            CurrentMember currentMember,
            Event<FirstOwner> firstOwner) {
        this.tenants = tenants;
        this.members = members;
        this.identities = identities;
        this.tokens = tokens;
        this.currentMember = currentMember;
        this.firstOwner = firstOwner;
    }

    /** The owner of the first tenant; nothing when there is a tenant already. */
    Optional<Owner> foundFirst(Founder founder, @Nullable String token) {
        Owner owner = begin(founder);
        return QuarkusTransaction.requiringNew().call(() -> {
            tenants.lockFounding();
            if (tenants.anyExists()) {
                return Optional.empty();
            }
            store(owner, founder, token);
            firstOwner.fire(new FirstOwner(owner.member()));
            return Optional.of(owner);
        });
    }

    /** Tenant and identity must be bound before their transaction begins. */
    private Owner begin(Founder founder) {
        var member = new Member(Ids.next(), Ids.next(), founder.email(), founder.name(), Role.OWNER, true);
        var identity = new Identity(Ids.next(), founder.email(), Password.hash(founder.password()));
        Binding binding = Binding.entry(member.tenantId(), identity.id());
        currentMember.be(Access.of(member, founder.tenant(), binding, binding));
        return new Owner(identity, member, founder.tenant());
    }

    private void store(Owner owner, Founder founder, @Nullable String token) {
        tenants.add(owner.member().tenantId(), founder.tenant());
        identities.add(owner.identity());
        members.add(owner.member(), owner.identity().id(), Set.of());
        if (token != null) {
            tokens.add(
                    owner.member().tenantId(),
                    owner.member().id(),
                    AccessTokens.hash(token),
                    TokenGrant.whole("First token"));
        }
    }
}
