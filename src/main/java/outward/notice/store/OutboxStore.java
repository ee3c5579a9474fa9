package outward.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.database.Sql;
import outward.notice.DeliveryState;
import outward.notice.Letter;
import outward.notice.Outbox;

/** Notices and their deliveries in PostgreSQL. Rows that somebody else has taken are left to them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OutboxStore implements Outbox {
    /** A member, {@code m}, who may have a notice, {@code n}. */
    private static final String MAY_HAVE = """
            (m.identity_id is not null and m.disabled_at is null and (m.every_customer or exists (
                select from member_customers c where c.tenant_id = m.tenant_id and c.member_id = m.id
                    and c.customer_id = n.customer_id)))""";

    private static final String TAKE_NOTICES = """
            update notices set spread_at = ? where id in (
                select id from notices where spread_at is null order by id limit ? for update skip locked) returning id""";
    /** Nobody is mailed what they did themselves; whoever said nothing may be asked to approve. */
    private static final String MAILS = """
            insert into deliveries (notice_id, member_id, daily, begun_at, due_at)
            select n.id, m.id, coalesce(w.daily, false), d.due, d.due
            from notices n join members m on m.tenant_id = n.tenant_id
            left join notice_wishes w on w.tenant_id = m.tenant_id and w.member_id = m.id
            cross join lateral (select case when w.daily then ?::timestamptz else ?::timestamptz end as due) d
            where n.id = any (?::uuid[]) and m.id is distinct from n.actor_id
                and case when w.member_id is null
                    then n.kind = 'awaiting-approval' and (m.role in ('owner', 'consultant') or m.may_approve)
                    else n.kind = any (w.kinds) and coalesce(n.customer_id = any (w.customers), true) end
                and""" + " " + MAY_HAVE;

    private static final String TAKE_LETTERS = """
            update deliveries set attempts = attempts + 1, due_at = ? where id in (
                select id from deliveries where state = 'waiting' and due_at <= ? and member_id is not null
                order by due_at limit ? for update skip locked) returning id""";
    private static final String LETTERS = "select d.id, d.member_id, m.email, t.name as firm, d.attempts, d.begun_at,"
            + " d.daily, " + MAY_HAVE + " as may_have, " + NoticeRows.COLUMNS + """

             from deliveries d join notices n on n.tenant_id = d.tenant_id and n.id = d.notice_id
            join members m on m.tenant_id = d.tenant_id and m.id = d.member_id
            join tenants t on t.id = d.tenant_id
            where d.id = any (?::uuid[]) order by n.happened_at, n.id""";
    private static final String FORGET = """
            delete from notices n where n.happened_at < ? and n.spread_at is not null and not exists (
                select from deliveries d where d.tenant_id = n.tenant_id and d.notice_id = n.id and d.state = 'waiting')""";

    private final Sql sql;
    private final NoticeRows notices;

    OutboxStore(Sql sql, NoticeRows notices) {
        this.sql = sql;
        this.notices = notices;
    }

    @Override
    @Transactional
    public List<Queue> queues(Instant now) {
        return sql.list("select * from notice_queues(?)", OutboxStore::queue, now);
    }

    private static Queue queue(ResultSet row) throws SQLException {
        return new Queue(
                row.getObject("tenant_id", UUID.class),
                row.getLong("unspread"),
                row.getLong("waiting"),
                row.getLong("due"),
                moment(row, "oldest"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime found = row.getObject(column, OffsetDateTime.class);
        return found == null ? null : found.toInstant();
    }

    @Override
    public int spread(Instant now, Instant digest, boolean mail, int most) {
        List<UUID> taken = sql.list(TAKE_NOTICES, OutboxStore::id, now, most);
        if (mail && !taken.isEmpty()) {
            sql.run(MAILS, digest, now, texts(taken));
        }
        return taken.size();
    }

    @Override
    public List<Letter> takeLetters(Instant now, Instant until, int most) {
        List<UUID> taken = sql.list(TAKE_LETTERS, OutboxStore::id, until, now, most);
        return taken.isEmpty() ? List.of() : sql.list(LETTERS, this::letter, texts(taken));
    }

    private Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                id(row),
                row.getObject("member_id", UUID.class),
                row.getString("email"),
                row.getString("firm"),
                row.getInt("attempts"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("daily"),
                row.getBoolean("may_have"),
                notices.read(row));
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    @Override
    public void end(List<UUID> deliveries, DeliveryState state, String trouble, Instant now) {
        sql.run(
                "update deliveries set state = ?, trouble = ?, ended_at = ? where id = any (?::uuid[])",
                state.word(),
                trouble,
                now,
                texts(deliveries));
    }

    @Override
    public void again(List<UUID> deliveries, Instant due, String trouble) {
        sql.run(
                "update deliveries set due_at = ?, trouble = ? where id = any (?::uuid[])",
                due,
                trouble,
                texts(deliveries));
    }

    private static Object texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    @Override
    public void forget(Instant before) {
        sql.run(FORGET, before);
    }
}
