package outward.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.audit.AuditEntries;
import outward.audit.AuditEntry;
import outward.audit.AuditFilter;
import outward.audit.EntryLine;
import outward.database.Sql;

/** Adds and reads rows; whose they are is the transaction's affair. */
@ApplicationScoped
@Transactional
class AuditStore implements AuditEntries {
    private static final String INSERT = """
            insert into audit_entries
                (tenant_id, id, at, member_id, actor, action, subject_kind, subject_id, customer_id,
                 site_id, line)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String FOLLOWING = """
            select e.line from audit_seals s
            join audit_entries e on e.tenant_id = s.tenant_id and e.id = s.entry_id
            where s.position > coalesce((select position from audit_seals where entry_id = ?),
                (select min(position) - 1 from audit_seals where entry_id > ?))
            order by s.position limit ?""";
    private static final String MAY_TAKE =
            "select sees_every_customer() or coalesce(?::uuid = any (seen_customers()), false)";
    private static final String SELECT = "select line from audit_entries ";
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    private final Sql sql;

    AuditStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID tenantId, AuditEntry entry) {
        sql.run(
                INSERT,
                tenantId,
                entry.id(),
                entry.at(),
                entry.memberId(),
                entry.actor(),
                entry.action(),
                entry.subject().kind(),
                entry.subject().id(),
                entry.subject().customer(),
                entry.subject().site(),
                EntryLine.write(tenantId, entry));
    }

    @Override
    public List<AuditEntry> after(@Nullable UUID id, int most) {
        UUID last = id == null ? FIRST : id;
        return sql.list(FOLLOWING, AuditStore::entry, last, last, most);
    }

    @Override
    public List<AuditEntry> before(AuditFilter filter, @Nullable UUID id, int most) {
        var conditions = Conditions.of(filter).and("id < ?", id == null ? LAST : id);
        return sql.list(
                SELECT + "where " + conditions.text() + " order by id desc limit ?",
                AuditStore::entry,
                conditions.values(most));
    }

    @Override
    public Optional<AuditEntry> find(UUID id) {
        return sql.first(SELECT + "where id = ?", AuditStore::entry, id);
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return EntryLine.read(row.getString(1));
    }

    @Override
    public long count() {
        return sql.first("select count(*) from audit_entries", row -> row.getLong(1))
                .orElseThrow();
    }

    @Override
    public boolean mayTake(@Nullable UUID customer) {
        return sql.first(MAY_TAKE, row -> row.getBoolean(1), customer).orElseThrow();
    }

    @Override
    public boolean readsAll() {
        return sql.first("select reads_audit() and sees_every_customer()", row -> row.getBoolean(1))
                .orElseThrow();
    }
}
