package outward.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import outward.database.Sql;
import outward.identity.Membership;
import outward.identity.OpenSession;
import outward.identity.Recognised;
import outward.identity.Session;
import outward.identity.SessionRows;
import outward.identity.Visitor;

/** Sessions in their table. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SessionStore implements SessionRows {
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
    private static final String INSERT = """
            insert into sessions (identity_id, id, tenant_id, member_id, member_version, begun_at, seen_at, proved_at,
                idle_until, ends_at, network, browser)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String FIND = """
            select m.tenant_id, m.id, m.email, m.name, m.role, m.every_customer, m.may_approve, m.session_version,
                t.name as tenant_name,
                t.owners_need_factor and m.role = 'owner' and not exists (select from factors) as owes_factor
            from sessions s
            join members m on m.tenant_id = s.tenant_id and m.id = s.member_id
                and m.session_version = s.member_version and m.disabled_at is null
            join tenants t on t.id = m.tenant_id
            where s.id = ? and s.ends_at > ? and s.idle_until > ?""";
    private static final String SEEN =
            "update sessions set seen_at = ?, idle_until = ? where id = ? and seen_at < ? returning member_id";
    private static final String VISITS = "update members set visited_before = seen_at, seen_at = ? where id = ?";
    private static final String OPEN = """
            select s.id, f.tenant_name, s.begun_at, s.seen_at, s.network, s.browser
            from sessions s join memberships(s.identity_id) f on f.tenant_id = s.tenant_id
                and f.session_version = s.member_version
            where s.ends_at > ? and s.idle_until > ?
            order by s.seen_at desc, s.id""";

    private final Sql sql;

    SessionStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void hold() {
        sql.list("select 1 from identities for no key update", row -> true);
    }

    @Override
    public void add(
            Session session, Membership membership, Visitor visitor, Instant now, Instant idleUntil, Instant proved) {
        sql.run("delete from sessions where ends_at < ?", now);
        sql.run(
                INSERT,
                session.identityId(),
                session.id(),
                session.tenantId(),
                membership.member().id(),
                membership.version(),
                now,
                now,
                proved,
                idleUntil,
                session.until(),
                visitor.network(),
                visitor.browser());
        sql.run(VISITS, now, membership.member().id());
    }

    @Override
    public Optional<Recognised> find(Session session, Instant now) {
        return sql.first(FIND, SessionStore::recognised, session.id(), now, now);
    }

    private static Recognised recognised(ResultSet row) throws SQLException {
        return new Recognised(IdentityStore.membership(row), row.getBoolean("owes_factor"));
    }

    @Override
    public void seen(Session session, Instant now, Instant idleUntil) {
        sql.first(SEEN, row -> row.getObject(1, UUID.class), now, idleUntil, session.id(), now.minus(NOTED_EVERY))
                .ifPresent(member -> sql.run("update members set seen_at = ? where id = ?", now, member));
    }

    @Override
    public Optional<Instant> provedAt(UUID id) {
        return sql.first(
                "select proved_at from sessions where id = ?",
                row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                id);
    }

    @Override
    public void prove(UUID id, Instant now) {
        sql.run("update sessions set proved_at = ? where id = ?", now, id);
    }

    @Override
    public List<OpenSession> open(Instant now) {
        return sql.list(OPEN, SessionStore::session, now, now);
    }

    private static OpenSession session(ResultSet row) throws SQLException {
        return new OpenSession(
                row.getObject("id", UUID.class),
                row.getString("tenant_name"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                new Visitor(row.getString("network"), row.getString("browser")));
    }

    @Override
    public boolean end(UUID id) {
        return sql.run("delete from sessions where id = ?", id) > 0;
    }

    @Override
    public void endOthers(UUID kept) {
        hold();
        sql.run("delete from sessions where id <> ?", kept);
    }

    @Override
    public void endAll() {
        hold();
        sql.run("delete from sessions");
    }
}
