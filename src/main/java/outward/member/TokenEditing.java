package outward.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import outward.answer.NotFound;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.customer.Customer;
import outward.customer.Customers;
import outward.tenant.AccessTokens;
import outward.tenant.CurrentMember;
import outward.tenant.TokenEntry;
import outward.tenant.TokenGrant;
import outward.tenant.TokenRows;

/** Makes access tokens and takes them back, with the audit entry in the same transaction. */
@ApplicationScoped
@Transactional
public class TokenEditing {
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final TokenRows rows;
    private final Customers customers;
    private final CurrentMember member;
    private final AuditTrail audit;

    TokenEditing(TokenRows rows, Customers customers, CurrentMember member, AuditTrail audit) {
        this.rows = rows;
        this.customers = customers;
        this.member = member;
        this.audit = audit;
    }

    /** Everybody's tokens. */
    public List<TokenEntry> all() {
        return rows.all();
    }

    /** The current member's. */
    public List<TokenEntry> own() {
        return rows.all().stream()
                .filter(token -> token.memberId().equals(member.id()))
                .toList();
    }

    /** The customers that a token may be made for. */
    public List<Customer> choice() {
        return customers.all();
    }

    /** A new token of the current member; nobody is told it again. */
    public String make(TokenGrant grant) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = "outward_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        UUID id = rows.add(member.tenantId(), member.id(), AccessTokens.hash(token), grant);
        audit.record("token.make", Subject.token(id), null, told(grant), null);
        return token;
    }

    /** Takes one of the current member's back. */
    public void endOwn(UUID id) {
        end(own(), id);
    }

    /** Takes anybody's back. */
    public void end(UUID id) {
        end(all(), id);
    }

    private void end(List<TokenEntry> among, UUID id) {
        TokenEntry token =
                among.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        rows.remove(id);
        audit.record("token.end", Subject.token(id), told(token.grant()), null, null);
    }

    private static Map<String, Object> told(TokenGrant grant) {
        return Map.of(
                "name", grant.name(),
                "writes", grant.writes(),
                "customer", grant.customer() == null ? "all" : grant.customer().toString(),
                "expiresAt",
                        grant.expiresAt() == null ? "never" : grant.expiresAt().toString(),
                "networks", grant.networks());
    }
}
