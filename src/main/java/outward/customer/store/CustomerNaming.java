package outward.customer.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import outward.audit.CustomerNames;
import outward.database.Sql;

/** Tells the audit trail's pages what customers are called. */
@ApplicationScoped
@Transactional
class CustomerNaming implements CustomerNames {
    private final Sql sql;

    CustomerNaming(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, String> all() {
        Map<UUID, String> names = new LinkedHashMap<>();
        sql.list("select id, name from customers order by lower(name), id", row -> {
            names.put(row.getObject(1, UUID.class), row.getString(2));
            return true;
        });
        return names;
    }
}
