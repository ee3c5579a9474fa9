package outward.tenant.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import outward.database.Ids;
import outward.database.Sql;
import outward.tenant.AccessToken;
import outward.tenant.Member;
import outward.tenant.TokenRows;

/** Access tokens in their table; before a tenant is bound only the look-up function of migration V032 answers. */
@ApplicationScoped
@Transactional
class TokenStore implements TokenRows {
    private static final String INSERT = """
            insert into access_tokens (tenant_id, id, member_id, token_hash, may_write, created_at)
            values (?, ?, ?, ?, true, ?)""";

    private final Sql sql;
    private final Clock clock;

    TokenStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<AccessToken> byHash(byte[] hash) {
        return sql.first("select * from token_by_hash(?)", TokenStore::token, (Object) hash);
    }

    private static AccessToken token(ResultSet row) throws SQLException {
        return new AccessToken(
                row.getObject("token_id", UUID.class),
                MemberStore.member(row),
                row.getString("tenant_name"),
                row.getBoolean("may_write"),
                row.getObject("customer_id", UUID.class));
    }

    @Override
    public void add(Member member, byte[] hash) {
        sql.run(INSERT, member.tenantId(), Ids.next(), member.id(), hash, clock.instant());
    }
}
