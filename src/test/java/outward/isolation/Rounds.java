package outward.isolation;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import outward.database.Sql;
import outward.tenant.AccessTokens;
import outward.tenant.CurrentMember;

/** Requests one after the other, each in a context and a transaction of its own, as the web makes them. */
@ApplicationScoped
class Rounds {
    private static final String ROWS = "select tenant_id from customers union all select tenant_id from hosts"
            + " union all select tenant_id from plan_revisions union all select tenant_id from plan_lines";

    private final AtomicInteger working = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final CurrentMember member;
    private final AccessTokens tokens;
    private final Sql sql;
    private final AgroalDataSource dataSource;

    Rounds(CurrentMember member, AccessTokens tokens, Sql sql, AgroalDataSource dataSource) {
        this.member = member;
        this.tokens = tokens;
        this.sql = sql;
        this.dataSource = dataSource;
    }

    /** How a request ends before it is done. */
    enum End {
        WELL,
        BUG,
        REFUSED_BY_THE_DATABASE,
        CONNECTION_LOST
    }

    /** The tenants of the rows that somebody's request sees, after it has written to all that it can; nobody's without a token. */
    @ActivateRequestContext
    List<UUID> seen(@Nullable String token, End end) {
        if (token != null) {
            member.be(tokens.find(token, "127.0.0.1").orElseThrow());
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            sql.run("update customers set reference = ?", String.valueOf(System.nanoTime()));
            most.accumulateAndGet(working.incrementAndGet(), Math::max);
            try {
                List<UUID> seen = sql.list(ROWS, row -> row.getObject(1, UUID.class));
                fail(end);
                return seen;
            } finally {
                working.decrementAndGet();
            }
        });
    }

    private void fail(End end) {
        switch (end) {
            case WELL -> {}
            case BUG -> throw new IllegalStateException("planted");
            case REFUSED_BY_THE_DATABASE -> sql.list("select 1 / 0", row -> true);
            case CONNECTION_LOST -> sql.list("select pg_terminate_backend(pg_backend_pid())", row -> true);
        }
    }

    /** How many connections were at work at once, at most; counted anew from then on. */
    int most() {
        return most.getAndSet(0);
    }

    /** Gives the application no more connections than that. */
    int poolOf(int connections) {
        var pool = dataSource.getConfiguration().connectionPoolConfiguration();
        int before = pool.maxSize();
        pool.setMaxSize(connections);
        dataSource.flush(AgroalDataSource.FlushMode.GRACEFUL);
        return before;
    }
}
