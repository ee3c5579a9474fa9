package outward.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import outward.database.Sql;
import outward.plan.Drafts;

/** What was confirmed at any revision, in PostgreSQL. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DraftStore implements Drafts {
    private static final String CONFIRMED = """
            select 1 from plan_frames where site_id = ? and frame @@ '$.facts.ipv6PathConfirmed == true' limit 1""";

    private final Sql sql;

    DraftStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean neverConfirmed(UUID site) {
        return sql.first(CONFIRMED, row -> row.getInt(1), site).isEmpty();
    }
}
