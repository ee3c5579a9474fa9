package outward.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.audit.seal.Chain;
import outward.audit.seal.SealedEntry;
import outward.audit.seal.Seals;
import outward.database.Sql;

/** The chains in their table. */
@ApplicationScoped
@Transactional
class SealStore implements Seals {
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('seal'), hashtext(?))";
    private static final String WAITING = """
            select e.id, e.line from audit_unsealed u
            join audit_entries e on e.tenant_id = u.tenant_id and e.id = u.entry_id
            order by u.xact, u.entry_id limit ?""";
    private static final String INSERT = """
            insert into audit_seals (tenant_id, position, entry_id, hash, sealed_at) values (?, ?, ?, ?, ?)""";
    private static final String SELECT = """
            select s.position, s.hash, e.line from audit_seals s
            join audit_entries e on e.tenant_id = s.tenant_id and e.id = s.entry_id
            """;

    private final Sql sql;
    private final Clock clock;

    SealStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private record Waiting(UUID id, String line) {}

    @Override
    public List<Trail> trails() {
        return sql.list(
                "select tenant_id, unsealed, sealed from trails()",
                row -> new Trail(row.getObject(1, UUID.class), row.getBoolean(2), row.getLong(3)));
    }

    @Override
    public int sealNext(UUID tenant, int most) {
        sql.first(LOCK, row -> true, tenant.toString());
        List<Waiting> waiting =
                sql.list(WAITING, row -> new Waiting(row.getObject(1, UUID.class), row.getString(2)), most);
        SealedEntry last = last().orElseGet(() -> new SealedEntry(0, Chain.beginning(tenant), ""));
        List<@Nullable Object[]> seals = new ArrayList<>();
        List<@Nullable Object[]> sealed = new ArrayList<>();
        for (Waiting entry : waiting) {
            last = SealedEntry.after(last.position(), last.hash(), entry.line());
            byte[] hash = HexFormat.of().parseHex(last.hash());
            seals.add(new Object[] {tenant, last.position(), entry.id(), hash, clock.instant()});
            sealed.add(new Object[] {entry.id()});
        }
        sql.batch(INSERT, seals);
        sql.batch("delete from audit_unsealed where entry_id = ?", sealed);
        return waiting.size();
    }

    @Override
    public Optional<SealedEntry> last() {
        return sql.first(SELECT + "order by s.position desc limit 1", SealStore::entry);
    }

    @Override
    public Optional<String> hashAt(long position) {
        return sql.first(
                "select hash from audit_seals where position = ?",
                row -> HexFormat.of().formatHex(row.getBytes(1)),
                position);
    }

    @Override
    public List<SealedEntry> from(long position, int most) {
        return sql.list(SELECT + "where s.position >= ? order by s.position limit ?", SealStore::entry, position, most);
    }

    private static SealedEntry entry(ResultSet row) throws SQLException {
        return new SealedEntry(
                row.getLong("position"), HexFormat.of().formatHex(row.getBytes("hash")), row.getString("line"));
    }
}
