package outward.tenant.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.database.Ids;
import outward.database.Sql;
import outward.tenant.AccessToken;
import outward.tenant.TokenEntry;
import outward.tenant.TokenGrant;
import outward.tenant.TokenRows;

/** Access tokens in their table; before a tenant is bound only the look-up function of migration V060 answers. */
@ApplicationScoped
@Transactional
class TokenStore implements TokenRows {
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
    private static final String INSERT = """
            insert into access_tokens
                (tenant_id, id, member_id, token_hash, name, may_write, customer_id, expires_at, networks, created_at)
            values (?, ?, ?, ?, ?, ?, ?::uuid, ?::timestamptz, ?::cidr[], ?)""";
    private static final String SELECT = """
            select t.id, t.member_id, m.name as member_name, t.name, t.may_write, t.customer_id, t.expires_at,
                t.networks::text[] as networks, c.name as customer_name, t.created_at, t.used_at
            from access_tokens t
            join members m on m.tenant_id = t.tenant_id and m.id = t.member_id
            left join customers c on c.tenant_id = t.tenant_id and c.id = t.customer_id
            order by lower(m.name), m.id, lower(t.name), t.id""";

    private final Sql sql;
    private final Clock clock;

    TokenStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<AccessToken> byHash(byte[] hash, String source, Instant now) {
        return sql.first("select * from token_by_hash(?, ?::inet, ?)", TokenStore::token, hash, source, now);
    }

    private static AccessToken token(ResultSet row) throws SQLException {
        return new AccessToken(
                row.getObject("token_id", UUID.class),
                MemberStore.member(row),
                row.getString("tenant_name"),
                row.getBoolean("may_write"),
                row.getObject("customer_id", UUID.class),
                moment(row, "expires_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime found = row.getObject(column, OffsetDateTime.class);
        return found == null ? null : found.toInstant();
    }

    @Override
    public UUID add(UUID tenant, UUID member, byte[] hash, TokenGrant grant) {
        UUID id = Ids.next();
        sql.run(
                INSERT,
                tenant,
                id,
                member,
                hash,
                grant.name(),
                grant.writes(),
                grant.customer(),
                grant.expiresAt(),
                "{" + String.join(",", grant.networks()) + "}",
                clock.instant());
        return id;
    }

    @Override
    public void used(UUID id, Instant now) {
        sql.run(
                "update access_tokens set used_at = ? where id = ? and (used_at is null or used_at < ?)",
                now,
                id,
                now.minus(NOTED_EVERY));
    }

    @Override
    public List<TokenEntry> all() {
        return sql.list(SELECT, TokenStore::entry);
    }

    private static TokenEntry entry(ResultSet row) throws SQLException {
        var grant = new TokenGrant(
                row.getString("name"),
                row.getBoolean("may_write"),
                row.getObject("customer_id", UUID.class),
                moment(row, "expires_at"),
                Arrays.asList((String[]) row.getArray("networks").getArray()));
        return new TokenEntry(
                row.getObject("id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getString("member_name"),
                grant,
                row.getString("customer_name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                moment(row, "used_at"));
    }

    @Override
    public void remove(UUID id) {
        sql.run("delete from access_tokens where id = ?", id);
    }
}
