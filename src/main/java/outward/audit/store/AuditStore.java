package outward.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.audit.AuditEntries;
import outward.audit.AuditEntry;

/** Adds and reads rows; whose they are is the transaction's affair. */
@ApplicationScoped
@Transactional
class AuditStore implements AuditEntries {
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    private final EntityManager database;

    AuditStore(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID tenantId, AuditEntry entry) {
        database.persist(new AuditRow(tenantId, entry));
    }

    @Override
    public List<AuditEntry> after(@Nullable UUID id, int most) {
        return read("from AuditRow where id > ?1 order by id", id == null ? FIRST : id, most);
    }

    @Override
    public List<AuditEntry> before(@Nullable UUID id, int most) {
        return read("from AuditRow where id < ?1 order by id desc", id == null ? LAST : id, most);
    }

    private List<AuditEntry> read(String query, UUID edge, int most) {
        return database.createQuery(query, AuditRow.class)
                .setParameter(1, edge)
                .setMaxResults(most)
                .getResultStream()
                .map(AuditRow::entry)
                .toList();
    }

    @Override
    public long count() {
        return database.createQuery("select count(*) from AuditRow", Long.class).getSingleResult();
    }
}
