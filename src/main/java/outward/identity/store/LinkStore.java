package outward.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import outward.database.Sql;
import outward.identity.LinkPurpose;
import outward.identity.LinkRows;
import outward.identity.OneTimeLink;

/** One-time links in their table; before a tenant is bound only the look-up function of migration V051 answers. */
@ApplicationScoped
@Transactional
class LinkStore implements LinkRows {
    private static final String REPLACE = """
            insert into one_time_links (member_id, purpose, secret_hash, expires_at, shown) values (?, ?, ?, ?, ?)
            on conflict (tenant_id, member_id) do update
            set purpose = excluded.purpose, secret_hash = excluded.secret_hash, expires_at = excluded.expires_at,
                shown = excluded.shown""";
    private static final String USE = """
            delete from one_time_links where member_id = ? and secret_hash = ?
                and not (shown and purpose <> 'invitation' and is_member_elsewhere(member_id))""";

    private final Sql sql;

    LinkStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void replace(UUID member, LinkPurpose purpose, byte[] hash, Instant expires, boolean shown) {
        sql.run(REPLACE, member, purpose.word(), hash, expires, shown);
    }

    @Override
    public Optional<OneTimeLink> find(byte[] hash, Instant now) {
        return sql.first("select * from one_time_link(?, ?)", LinkStore::link, hash, now);
    }

    private static OneTimeLink link(ResultSet row) throws SQLException {
        return new OneTimeLink(
                row.getObject("tenant_id", UUID.class),
                row.getString("tenant_name"),
                row.getObject("member_id", UUID.class),
                row.getString("email"),
                row.getString("name"),
                LinkPurpose.of(row.getString("purpose")),
                row.getObject("identity_id", UUID.class));
    }

    @Override
    public boolean use(UUID member, byte[] hash) {
        return sql.run(USE, member, hash) > 0;
    }

    @Override
    public void endResets(UUID member) {
        sql.run("delete from one_time_links where member_id = ? and purpose <> 'invitation'", member);
    }
}
