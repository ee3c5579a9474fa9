package outward.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import outward.database.Sql;
import outward.finding.Waiver;

/** The waivers in PostgreSQL. */
@ApplicationScoped
class WaiverStore {
    private static final String OF_SITE = """
            select code, reason, member_name, granted_at, until_on from waivers where site_id = ? order by code""";
    private static final String GRANT = """
            insert into waivers (site_id, code, reason, member_name, granted_at, until_on)
            values (?, ?, ?, ?, ?, ?)
            on conflict (tenant_id, site_id, code) do update set reason = excluded.reason,
                member_name = excluded.member_name, granted_at = excluded.granted_at, until_on = excluded.until_on""";

    private final Sql sql;

    WaiverStore(Sql sql) {
        this.sql = sql;
    }

    List<Waiver> of(UUID site) {
        return sql.list(OF_SITE, WaiverStore::read, site);
    }

    private static Waiver read(ResultSet row) throws SQLException {
        return new Waiver(
                row.getString("code"),
                row.getString("reason"),
                row.getString("member_name"),
                row.getObject("granted_at", OffsetDateTime.class).toInstant(),
                row.getObject("until_on", LocalDate.class));
    }

    void grant(UUID site, Waiver waiver) {
        sql.run(GRANT, site, waiver.code(), waiver.reason(), waiver.memberName(), waiver.grantedAt(), waiver.untilOn());
    }

    void end(UUID site, String code) {
        sql.run("delete from waivers where site_id = ? and code = ?", site, code);
    }
}
