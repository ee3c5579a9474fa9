package outward.lookup.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.database.Sql;
import outward.lookup.Belonging;
import outward.lookup.Lookup;
import outward.lookup.Named;

/** Finds things in PostgreSQL; row-level security leaves what the member sees. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LookupStore implements Lookup {
    private static final int MOST = 50;

    private static final String HOSTS = """
            select 'HOST' as as, s.id, s.name, c.name as customer, h.id as host, h.name as host_name, null::cidr as prefix
            from hosts h join sites s on s.id = h.site_id join customers c on c.id = s.customer_id
            where h.address = ?::inet order by s.id limit ?""";
    private static final String FORMER = """
            select distinct 'FORMER_HOST' as as, s.id, s.name, c.name as customer, h.id as host, h.name as host_name,
                null::cidr as prefix
            from plan_lines l join hosts h on h.id = l.host_id join sites s on s.id = l.site_id
            join customers c on c.id = s.customer_id
            where l.line ->> 'address' = ? and h.address is distinct from ?::inet order by s.id limit ?""";
    private static final String CLIENTS = """
            select upper(replace(p.kind, '-', '_')) as as, s.id, s.name, c.name as customer, null::uuid as host,
                null as host_name, p.prefix
            from planned_prefixes p join sites s on s.id = p.site_id join customers c on c.id = s.customer_id
            where p.prefix >>= ?::inet order by s.id limit ?""";
    private static final String FRAMES = """
            with named as (
                select s.id, s.name, c.name as customer, f.frame
                from plan_heads h join plan_frames f on f.site_id = h.site_id and f.revision = h.frame_revision
                join sites s on s.id = h.site_id join customers c on c.id = s.customer_id)
            select v.as, n.id, n.name, n.customer, null::uuid as host, null as host_name, v.prefix
            from named n cross join lateral (
                select 'SERVER' as as, 1 as place, (n.frame -> 'server' ->> 'address')::inet as whole, null::cidr as prefix
                union all select 'NAT64', 2, p, p::cidr
                    from (values ((n.frame -> 'prefixes' -> 'nat64' ->> 'value')::inet)) as x (p)
                union all select 'INTERNAL', 3, p, p::cidr
                    from (select (i ->> 'value')::inet from jsonb_array_elements(n.frame -> 'prefixes' -> 'internal') i) as x (p)
                union all select 'ORGANISATION', 4, p, p::cidr
                    from (values ((n.frame -> 'prefixes' -> 'organisation' ->> 'value')::inet)) as x (p)) v
            where v.whole >>= ?::inet order by v.place, n.id limit ?""";

    private static final String NAMED = """
            (select 'CUSTOMER' as kind, id, name, coalesce(reference, '') as beside from customers
                where name ilike ? or reference ilike ? order by lower(name), id limit ?)
            union all
            (select 'SITE', s.id, s.name, c.name from sites s join customers c on c.id = s.customer_id
                where s.name ilike ? or ?::text = any (select host(i) from unnest(s.public_ipv4) i)
                order by lower(s.name), s.id limit ?)
            union all
            (select 'HOST', h.id, h.name, s.name || ', ' || c.name
                from hosts h join sites s on s.id = h.site_id join customers c on c.id = s.customer_id
                where h.name ilike ? or host(h.ipv4) = ? order by lower(h.name), h.id limit ?)""";

    private final Sql sql;

    LookupStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Belonging> of(Ipv6 address) {
        String text = address.toString();
        return Stream.of(
                        ask(HOSTS, text, MOST),
                        ask(FORMER, text, text, MOST),
                        ask(CLIENTS, text, MOST),
                        ask(FRAMES, text, MOST))
                .flatMap(List::stream)
                .sorted(java.util.Comparator.comparing(Belonging::as))
                .toList();
    }

    private List<Belonging> ask(String question, Object... parameters) {
        return sql.list(question, LookupStore::belonging, parameters);
    }

    private static Belonging belonging(ResultSet row) throws SQLException {
        @Nullable String prefix = row.getString("prefix");
        return new Belonging(
                Belonging.As.valueOf(row.getString("as")),
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("customer"),
                row.getObject("host", UUID.class),
                row.getString("host_name"),
                prefix == null ? null : Ipv6Prefix.parse(prefix));
    }

    @Override
    public List<Named> named(String text, int most) {
        String part = "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return sql.list(
                NAMED,
                row -> new Named(
                        Named.Kind.valueOf(row.getString("kind")),
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("beside")),
                part,
                part,
                most,
                part,
                text,
                most,
                part,
                text,
                most);
    }
}
