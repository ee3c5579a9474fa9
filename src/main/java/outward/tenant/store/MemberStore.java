package outward.tenant.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.database.Sql;
import outward.tenant.Member;
import outward.tenant.MemberEntry;
import outward.tenant.Members;
import outward.tenant.Role;

/** Members in their tables. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MemberStore implements Members {
    private static final String SELECT = """
            select m.tenant_id, m.id, m.email, m.name, m.role, m.every_customer, m.may_approve, m.identity_id is not null as joined,
                m.disabled_at is not null as disabled, m.seen_at,
                (select string_agg(c.customer_id::text, ',') from member_customers c where c.member_id = m.id) as customers
            from members m
            """;
    private static final String INSERT = """
            insert into members (tenant_id, id, email, name, role, every_customer, may_approve, identity_id, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String CHANGE = """
            update members set role = ?, every_customer = ?, may_approve = ?, session_version = session_version + 1
            where id = ?""";
    private static final String DISABLE = """
            update members set disabled_at = ?, session_version = session_version + 1 where id = ?""";

    private final Sql sql;
    private final Clock clock;

    MemberStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<MemberEntry> all() {
        return sql.list(SELECT + "order by lower(m.name), m.id", MemberStore::entry);
    }

    @Override
    public Optional<MemberEntry> find(UUID id) {
        return sql.first(SELECT + "where m.id = ?", MemberStore::entry, id);
    }

    private static MemberEntry entry(ResultSet row) throws SQLException {
        OffsetDateTime seen = row.getObject("seen_at", OffsetDateTime.class);
        return new MemberEntry(
                member(row),
                customers(row.getString("customers")),
                row.getBoolean("joined"),
                row.getBoolean("disabled"),
                seen == null ? null : seen.toInstant());
    }

    static Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getObject("tenant_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("name"),
                Role.of(row.getString("role")),
                row.getBoolean("every_customer"),
                row.getBoolean("may_approve"));
    }

    private static Set<UUID> customers(@Nullable String ids) {
        return ids == null
                ? Set.of()
                : Stream.of(ids.split(",", -1)).map(UUID::fromString).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean hasEmail(String email) {
        return sql.first("select 1 from members where email = ?", row -> true, email)
                .isPresent();
    }

    @Override
    public void add(Member member, @Nullable UUID identityId, Set<UUID> customers) {
        sql.run(
                INSERT,
                member.tenantId(),
                member.id(),
                member.email(),
                member.name(),
                member.role().word(),
                member.everyCustomer(),
                member.mayApprove(),
                identityId,
                clock.instant());
        assign(member.id(), customers);
    }

    private void assign(UUID member, Set<UUID> customers) {
        sql.run("delete from member_customers where member_id = ?", member);
        sql.batch(
                "insert into member_customers (member_id, customer_id) values (?, ?)",
                customers.stream().map(c -> new @Nullable Object[] {member, c}).toList());
    }

    @Override
    public void joined(UUID id, UUID identityId) {
        sql.run("update members set identity_id = ? where id = ?", identityId, id);
    }

    @Override
    public void change(UUID id, Role role, boolean everyCustomer, boolean mayApprove, Set<UUID> customers) {
        sql.run(CHANGE, role.word(), everyCustomer, mayApprove, id);
        assign(id, customers);
    }

    @Override
    public void disable(UUID id, boolean disabled) {
        sql.run(DISABLE, disabled ? clock.instant() : null, id);
        sql.run("delete from one_time_links where member_id = ? and purpose <> 'invitation'", id);
    }

    @Override
    public void remove(UUID id) {
        sql.run("delete from members where id = ?", id);
    }

    @Override
    public boolean isMemberElsewhere(UUID id) {
        return sql.first("select is_member_elsewhere(?)", row -> row.getBoolean(1), id)
                .orElseThrow();
    }

    @Override
    public void lock() {
        sql.list("select 1 from tenants for no key update", row -> true);
    }
}
