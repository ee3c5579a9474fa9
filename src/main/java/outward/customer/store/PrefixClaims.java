package outward.customer.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6Prefix;
import outward.answer.WrongInput;
import outward.customer.Site;
import outward.database.Sql;
import outward.design.Prefixes;
import outward.design.Provenance;
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

    private final Sql sql;

    PrefixClaims(Sql sql) {
        this.sql = sql;
    }

    void claim(Site site, Prefixes prefixes) {
        Map<String, Sourced<Ipv6Prefix>> claimed = claimed(prefixes);
        claimed.forEach((kind, prefix) -> colliding(site, kind, prefix).ifPresent(other -> {
            throw refusal(field(kind, prefix, prefixes), kind, prefix, "the prefix of " + other);
        }));
        sql.run("delete from planned_prefixes where site_id = ?", site.id());
        claimed.forEach((kind, prefix) -> insert(site, field(kind, prefix, prefixes), kind, prefix));
    }

    private static Map<String, Sourced<Ipv6Prefix>> claimed(Prefixes prefixes) {
        Map<String, Sourced<Ipv6Prefix>> claimed = new LinkedHashMap<>();
        put(claimed, "ip-https", prefixes.ipHttps());
        put(claimed, "teredo", prefixes.teredo());
        put(claimed, "vpn", prefixes.vpn());
        put(claimed, "manage-out", prefixes.manageOut());
        return claimed;
    }

    private static void put(
            Map<String, Sourced<Ipv6Prefix>> claimed, String kind, @Nullable Sourced<Ipv6Prefix> prefix) {
        if (prefix != null) {
            claimed.put(kind, prefix);
        }
    }

    private Optional<String> colliding(Site site, String kind, Sourced<Ipv6Prefix> prefix) {
        return sql.first(
                COLLIDING,
                row -> row.getString("other"),
                site.customer(),
                site.id(),
                prefix.value().toString(),
                kind,
                site.deployment());
    }

    /** A constraint that speaks here found another prefix of the same site, or an editor who was faster. */
    private void insert(Site site, String field, String kind, Sourced<Ipv6Prefix> prefix) {
        try {
            sql.run(
                    "insert into planned_prefixes (customer_id, deployment_id, site_id, kind, prefix)"
                            + " values (?, ?, ?, ?, ?::cidr)",
                    site.customer(),
                    site.deployment(),
                    site.id(),
                    kind,
                    prefix.value().toString());
        } catch (ConstraintViolationException e) {
            throw refusal(field, kind, prefix, "another client prefix of this customer");
        }
    }

    private static WrongInput refusal(String field, String kind, Sourced<Ipv6Prefix> prefix, String other) {
        return WrongInput.at(
                field, "The " + kind + " prefix " + prefix.value() + " overlaps " + other + "; enter one of its own.");
    }

    /** The field that a person would change: the entered one, or the one that the prefix was derived from. */
    private static String field(String kind, Sourced<Ipv6Prefix> prefix, Prefixes prefixes) {
        if (prefix.provenance() == Provenance.DERIVED) {
            var organisation = prefixes.organisation();
            boolean typed = organisation != null && organisation.provenance() != Provenance.DERIVED;
            return typed && !kind.equals("teredo") ? "organisationPrefix" : "publicIpv4";
        }
        return kind.equals("vpn") ? "vpnPrefix" : "clientPrefix";
    }
}
