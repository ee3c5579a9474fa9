package outward.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
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

/** Founds firms whose owners have a password and a token at once. The request becomes the owner's. */
@ApplicationScoped
class TestFounding {
    private final Tenants tenants;
    private final Members members;
    private final Identities identities;
    private final TokenRows tokens;
    private final CurrentMember currentMember;

    TestFounding(
            Tenants tenants, Members members, Identities identities, TokenRows tokens, CurrentMember currentMember) {
        this.tenants = tenants;
        this.members = members;
        this.identities = identities;
        this.tokens = tokens;
        this.currentMember = currentMember;
    }

    void found(Founder founder, String token) {
        var member = new Member(Ids.next(), Ids.next(), founder.email(), founder.name(), Role.OWNER, true);
        var identity = new Identity(Ids.next(), founder.email(), Password.hash(founder.password()));
        Binding binding = Binding.entry(member.tenantId(), identity.id());
        currentMember.be(Access.of(member, founder.tenant(), binding, binding));
        QuarkusTransaction.requiringNew().run(() -> {
            tenants.add(member.tenantId(), founder.tenant());
            identities.add(identity);
            members.add(member, identity.id(), Set.of());
            tokens.add(member.tenantId(), member.id(), AccessTokens.hash(token), TokenGrant.whole("First token"));
        });
    }
}
