package outward.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import outward.database.Sql;
import outward.identity.Identities;
import outward.identity.Identity;
import outward.identity.Membership;
import outward.tenant.Member;
import outward.tenant.Role;

/** Identities in their table; before one is bound only the look-up functions of migration V050 answer. */
@ApplicationScoped
@Transactional
class IdentityStore implements Identities {
    private static final String INSERT =
            "insert into identities (id, email, password_hash, created_at) values (?, ?, ?, ?)";

    private final Sql sql;
    private final Clock clock;

    IdentityStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<Identity> byEmail(String email) {
        return sql.first("select * from identity_by_email(?)", IdentityStore::identity, email);
    }

    @Override
    public Identity bound() {
        return sql.first("select * from identities", IdentityStore::identity).orElseThrow();
    }

    static Identity identity(ResultSet row) throws SQLException {
        return new Identity(row.getObject("id", UUID.class), row.getString("email"), row.getString("password_hash"));
    }

    @Override
    public List<Membership> memberships(UUID identity) {
        return sql.list("select * from memberships(?)", IdentityStore::membership, identity);
    }

    /** Reads a member with {@code tenant_name} and {@code session_version}. */
    static Membership membership(ResultSet row) throws SQLException {
        var member = new Member(
                row.getObject("tenant_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("name"),
                Role.of(row.getString("role")),
                row.getBoolean("every_customer"),
                row.getBoolean("may_approve"));
        return new Membership(member, row.getString("tenant_name"), row.getInt("session_version"));
    }

    @Override
    public void add(Identity identity) {
        sql.run(INSERT, identity.id(), identity.email(), identity.passwordHash(), clock.instant());
    }

    @Override
    public void changePassword(UUID identity, String hash) {
        sql.run("update identities set password_hash = ? where id = ?", hash, identity);
    }
}
