package outward.observed.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import outward.database.Sql;
import outward.observed.drift.Sign;
import outward.observed.drift.SignBook;
import outward.observed.drift.Signs;
import outward.tenant.CurrentMember;

/** What hosts proved, in PostgreSQL. */
@ApplicationScoped
class SignStore implements SignBook {
    private static final String KEEP = """
            insert into signs (site_id, host_id, sign, client, seen_at, observation_id, member_name)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (tenant_id, site_id, host_id, sign, client) do update set seen_at = excluded.seen_at,
                observation_id = excluded.observation_id, member_name = excluded.member_name
            where signs.seen_at < excluded.seen_at""";
    /** Addresses of clients change with each connection: of each kind the last few are enough. */
    private static final String FORGET = """
            delete from signs where site_id = ? and host_id = ? and client <> '' and (sign, client) not in (
                select k.sign, k.client from (
                    select s.sign, s.client, row_number() over (partition by s.sign order by s.seen_at desc, s.client) as place
                    from signs s where s.site_id = ? and s.host_id = ?) k
                where k.place <= 8)""";

    private final Sql sql;
    private final Clock clock;
    private final CurrentMember member;

    SignStore(Sql sql, Clock clock, CurrentMember member) {
        this.sql = sql;
        this.clock = clock;
        this.member = member;
    }

    /** A script's own time counts where it is earlier: an old report brought today proves nothing about today. */
    @Override
    public void keep(UUID site, UUID host, UUID observation, Signs signs) {
        Instant now = clock.instant();
        Instant read = signs.readAt();
        Instant at = read == null || read.isAfter(now) ? now : read;
        signs.shown().stream()
                .sorted(Comparator.comparing((Signs.Shown s) -> s.sign()).thenComparing(SignStore::client))
                .forEach(s -> sql.run(KEEP, site, host, s.sign().word(), client(s), at, observation, member.name()));
        if (signs.shown().stream().anyMatch(s -> s.client() != null)) {
            sql.run(FORGET, site, host, site, host);
        }
    }

    private static String client(Signs.Shown shown) {
        return shown.client() == null ? "" : shown.client().toString();
    }

    @Override
    public List<Entry> ofSite(UUID site) {
        return sql.list("select * from signs where site_id = ?", SignStore::entry, site);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("host_id", UUID.class),
                Sign.valueOf(row.getString("sign").toUpperCase(Locale.ROOT).replace('-', '_')),
                row.getString("client"),
                row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                row.getString("member_name"),
                row.getObject("observation_id", UUID.class));
    }
}
