package outward.tenant.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import outward.tenant.AccessToken;
import outward.tenant.Member;
import outward.tenant.Members;
import outward.tenant.Role;
import outward.tenant.SignIn;

/**
 * Members in their tables. Before a tenant is bound only the look-up functions of migration V005 answer; everything
 * else sees the bound tenant alone.
 */
@ApplicationScoped
@Transactional
class MemberStore implements Members {
    private static final String COLUMNS =
            "select tenant_id, id, email, name, role, every_customer," + " password_hash, session_version from ";

    private final EntityManager database;
    private final Clock clock;

    MemberStore(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public boolean anyTenantExists() {
        return (Boolean) database.createNativeQuery("select any_tenant_exists()", Boolean.class)
                .getSingleResult();
    }

    @Override
    public void lockFounding() {
        database.createNativeQuery("select pg_advisory_xact_lock(hashtext('found the first tenant'))")
                .getSingleResult();
    }

    @Override
    public List<SignIn> byEmail(String email) {
        return query("members_by_email(?1)", email).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<AccessToken> byTokenHash(byte[] hash) {
        List<Tuple> rows = database.createNativeQuery("select * from token_by_hash(?1)", Tuple.class)
                .setParameter(1, hash)
                .getResultList();
        return rows.stream().findFirst().map(MemberStore::token);
    }

    private static AccessToken token(Tuple row) {
        return new AccessToken(
                row.get("token_id", UUID.class),
                member(row),
                row.get("may_write", Boolean.class),
                row.get("customer_id", UUID.class));
    }

    @Override
    public Optional<SignIn> byId(UUID id) {
        return query("members where id = ?1 and disabled_at is null", id).findFirst();
    }

    @SuppressWarnings("unchecked")
    private Stream<SignIn> query(String source, Object parameter) {
        List<Tuple> rows = database.createNativeQuery(COLUMNS + source, Tuple.class)
                .setParameter(1, parameter)
                .getResultList();
        return rows.stream().map(MemberStore::signIn);
    }

    private static SignIn signIn(Tuple row) {
        return new SignIn(
                member(row), row.get("password_hash", String.class), row.get("session_version", Integer.class));
    }

    private static Member member(Tuple row) {
        return new Member(
                row.get("tenant_id", UUID.class),
                row.get("id", UUID.class),
                row.get("email", String.class),
                row.get("name", String.class),
                Role.of(row.get("role", String.class)),
                row.get("every_customer", Boolean.class));
    }

    @Override
    public void addTenant(UUID tenantId, String name) {
        insert("tenants (id, name, created_at) values (?1, ?2, ?3)", tenantId, name, clock.instant());
    }

    @Override
    public void add(SignIn signIn) {
        Member member = signIn.member();
        insert(
                "members (tenant_id, id, email, name, role, every_customer, password_hash, created_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                member.tenantId(),
                member.id(),
                member.email(),
                member.name(),
                member.role().word(),
                member.everyCustomer(),
                signIn.passwordHash(),
                clock.instant());
    }

    @Override
    public void addToken(Member member, byte[] hash) {
        insert(
                "access_tokens (tenant_id, id, member_id, token_hash, may_write, created_at)"
                        + " values (?1, ?2, ?3, ?4, true, ?5)",
                member.tenantId(),
                outward.database.Ids.next(),
                member.id(),
                hash,
                clock.instant());
    }

    private void insert(String statement, Object... values) {
        var query = database.createNativeQuery("insert into " + statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    @Override
    public void endSessions(UUID id) {
        database.createNativeQuery("update members set session_version = session_version + 1 where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }
}
