package outward.machine.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import outward.database.Sql;
import outward.machine.Namesake;
import outward.machine.Namesakes;

/** Namesakes in PostgreSQL; row-level security leaves those that the member sees. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class NamesakeStore implements Namesakes {
    private static final int MOST = 20;
    private static final String SELECT = """
            select o.id, o.name, s.id as site, s.name as site_name, c.name as customer,
                o.customer_id = h.customer_id as same_customer
            from hosts h
            join hosts o on o.tenant_id = h.tenant_id and o.site_id <> h.site_id
                and (lower(o.name) = lower(h.name) or (o.customer_id = h.customer_id and o.ipv4 = h.ipv4))
            join sites s on s.id = o.site_id
            join customers c on c.id = o.customer_id
            where h.id = ? order by o.customer_id <> h.customer_id, o.id limit ?""";

    private final Sql sql;

    NamesakeStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Namesake> of(UUID host) {
        return sql.list(
                SELECT,
                row -> new Namesake(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("site", UUID.class),
                        row.getString("site_name"),
                        row.getString("customer"),
                        row.getBoolean("same_customer")),
                host,
                MOST);
    }
}
