package outward.customer.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import outward.address.Ipv6Prefix;
import outward.answer.WrongInput;
import outward.customer.PrefixClaim;
import outward.customer.Site;
import outward.database.Sql;
import outward.design.Prefixes;
import outward.design.Sourced;

/** Which prefixes a site plans with: clients' are apart within a customer, manage-out ones between its deployments. */
@ApplicationScoped
class PrefixClaims {
    private static final String COLLIDING = """
            select s.name || ' (' || p.prefix || ')' as other
            from planned_prefixes p join sites s on s.tenant_id = p.tenant_id and s.id = p.site_id
            where p.customer_id = ? and p.site_id <> ? and p.prefix && ?::cidr
                and case when ? = 'manage-out' then p.kind = 'manage-out' and p.deployment_id <> ?
                    else p.kind <> 'manage-out' end
            limit 1""";

    private static final String CLIENTS_OF_OTHERS = """
            select s.name || ' (' || p.prefix || ')' as other
            from planned_prefixes p join sites s on s.tenant_id = p.tenant_id and s.id = p.site_id
            where p.customer_id = ? and p.deployment_id <> ? and p.kind <> 'manage-out'
                and p.prefix >>= any (?::cidr[])
            limit 1""";
    private static final String INTERNAL_OF_OTHERS = """
            select s.name || ' (' || i.prefix || ')' as other
            from sites s cross join lateral unnest(s.internal_prefixes) as i (prefix)
            where s.customer_id = ? and s.deployment_id <> ? and i.prefix <<= any (?::cidr[])
            limit 1""";

    private final Sql sql;

    PrefixClaims(Sql sql) {
        this.sql = sql;
    }

    /** Refuses what collides with another site's. */
    List<PrefixClaim> check(Site site, Prefixes prefixes) {
        List<PrefixClaim> claims = PrefixClaim.of(prefixes);
        claims.forEach(claim -> colliding(site, claim).ifPresent(other -> {
            throw claim.refusal("the prefix of " + other);
        }));
        apart(site, prefixes, claims);
        return claims;
    }

    /** The intranet of one deployment is none of the clients of another (facts P27); inside one, rules say so. */
    private void apart(Site site, Prefixes prefixes, List<PrefixClaim> claims) {
        List<Ipv6Prefix> internal =
                prefixes.internal().stream().map(Sourced::value).toList();
        of(CLIENTS_OF_OTHERS, site, internal).ifPresent(other -> {
            throw WrongInput.at(
                    "internalPrefixes",
                    "An internal prefix lies in the client prefix of " + other + "; enter one that is apart.");
        });
        List<PrefixClaim> clients =
                claims.stream().filter(c -> !c.kind().equals("manage-out")).toList();
        for (PrefixClaim claim : clients) {
            of(INTERNAL_OF_OTHERS, site, List.of(claim.prefix())).ifPresent(other -> {
                throw claim.refusal("an internal prefix of " + other);
            });
        }
    }

    private Optional<String> of(String question, Site site, List<Ipv6Prefix> prefixes) {
        return prefixes.isEmpty()
                ? Optional.empty()
                : sql.first(
                        question,
                        row -> row.getString("other"),
                        site.customer(),
                        site.deployment(),
                        Text.ofList(prefixes));
    }

    void claim(Site site, Prefixes prefixes) {
        List<PrefixClaim> claims = check(site, prefixes);
        release(site.id());
        claims.forEach(claim -> insert(site, claim));
    }

    void release(UUID site) {
        sql.run("delete from planned_prefixes where site_id = ?", site);
    }

    private Optional<String> colliding(Site site, PrefixClaim claim) {
        return sql.first(
                COLLIDING,
                row -> row.getString("other"),
                site.customer(),
                site.id(),
                claim.prefix().toString(),
                claim.kind(),
                site.deployment());
    }

    /** A constraint that speaks here found an editor who was faster. */
    private void insert(Site site, PrefixClaim claim) {
        try {
            sql.run(
                    "insert into planned_prefixes (customer_id, deployment_id, site_id, kind, prefix)"
                            + " values (?, ?, ?, ?, ?::cidr)",
                    site.customer(),
                    site.deployment(),
                    site.id(),
                    claim.kind(),
                    claim.prefix().toString());
        } catch (ConstraintViolationException e) {
            throw claim.refusal("another client prefix of this customer");
        }
    }
}
