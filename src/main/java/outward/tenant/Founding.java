package outward.tenant;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outward.database.Ids;

/** Founds a tenant with its owner. The request becomes the owner's. */
@ApplicationScoped
public class Founding {
    private final Members members;
    private final CurrentMember currentMember;
    private final Event<FirstOwner> firstOwner;

    Founding(Members members, CurrentMember currentMember, Event<FirstOwner> firstOwner) {
        this.members = members;
        this.currentMember = currentMember;
        this.firstOwner = firstOwner;
    }

    /** The first tenant's owner; nothing when there is a tenant already. */
    Optional<SignIn> foundFirst(Founder founder, @Nullable String token) {
        SignIn owner = begin(founder);
        return QuarkusTransaction.requiringNew().call(() -> {
            members.lockFounding();
            if (members.anyTenantExists()) {
                return Optional.empty();
            }
            store(owner, founder, token);
            firstOwner.fire(new FirstOwner(owner.member()));
            return Optional.of(owner);
        });
    }

    /** A further tenant's owner. */
    SignIn found(Founder founder, @Nullable String token) {
        SignIn owner = begin(founder);
        QuarkusTransaction.requiringNew().run(() -> store(owner, founder, token));
        return owner;
    }

    /** The tenant must be bound before its transaction begins. */
    private SignIn begin(Founder founder) {
        var member = new Member(Ids.next(), Ids.next(), founder.email(), founder.name(), Role.OWNER, true);
        currentMember.be(Access.byFounding(member));
        return new SignIn(member, Password.hash(founder.password()), 0);
    }

    private void store(SignIn owner, Founder founder, @Nullable String token) {
        members.addTenant(owner.member().tenantId(), founder.tenant());
        members.add(owner);
        if (token != null) {
            members.addToken(owner.member(), AccessTokens.hash(token));
        }
    }
}
