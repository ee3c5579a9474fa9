package outward.portfolio.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import outward.database.Sql;
import outward.ledger.Progress;
import outward.lifecycle.Retirement;
import outward.lifecycle.Retirements;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;
import outward.portfolio.Column;
import outward.portfolio.DriftCount;
import outward.portfolio.Glance;
import outward.portfolio.Glances;
import outward.portfolio.Pending;
import outward.portfolio.View;
import outward.proof.Proven;

/** Finds the sites of a page by what is kept of each, then asks the rooms about those. */
@ApplicationScoped
class GlanceStore implements Glances {
    private static final String MOMENT = "with moment as (select ?::date as today, ?::timestamptz as oldest)";
    private static final String SITES =
            " from sites s join plan_heads h on h.tenant_id = s.tenant_id and h.site_id = s.id ";
    private static final Set<Column> SHOWN = EnumSet.of(Column.APPLIED, Column.RUNG, Column.DRIFT);

    private final Sql sql;
    private final Portfolio plans;
    private final PendingWork pending;
    private final Retirements retirements;
    private final Clock clock;
    private final Duration lasts;

    GlanceStore(
            Sql sql,
            Portfolio plans,
            PendingWork pending,
            Retirements retirements,
            Clock clock,
            @ConfigProperty(name = "outward.proof-days") int days) {
        this.sql = sql;
        this.plans = plans;
        this.pending = pending;
        this.retirements = retirements;
        this.clock = clock;
        this.lasts = Duration.ofDays(days);
    }

    /** What is kept of a site for lists. */
    private record Row(UUID site, @Nullable Progress applied, Proven proven, DriftCount drift) {}

    @Override
    public List<Glance> list(View view, long offset, int most) {
        Instant now = clock.instant();
        List<Row> rows = sql.list(page(view), GlanceStore::row, parameters(view, now, most, offset));
        List<UUID> ids = rows.stream().map(Row::site).toList();
        Map<UUID, SiteOverview> sites =
                plans.sites(ids).stream().collect(Collectors.toMap(SiteOverview::id, Function.identity()));
        Map<UUID, Pending> left = pending.of(ids);
        Map<UUID, Retirement> retiring = retirements.of(ids);
        return rows.stream()
                .map(row -> new Glance(
                        Objects.requireNonNull(sites.get(row.site())),
                        left.getOrDefault(row.site(), new Pending(0, false)),
                        row.applied(),
                        row.proven().at(now, lasts),
                        row.drift(),
                        retiring.get(row.site())))
                .toList();
    }

    private static String page(View view) {
        return MOMENT + ", page as (select s.id, row_number() over (order by " + ColumnSql.order(view) + ") as place"
                + narrowed(view) + " order by place limit ? offset ?)"
                + " select s.id, g.revision, g.settled, g.steps, p.proven_since, d.machines, d.warnings, d.notes"
                + " from page join sites s on s.id = page.id" + " " + ColumnSql.joins(SHOWN)
                + " order by page.place";
    }

    private static String narrowed(View view) {
        Set<Column> used = EnumSet.noneOf(Column.class);
        used.addAll(view.only().keySet());
        Stream.ofNullable(view.sort()).forEach(used::add);
        return SITES + ColumnSql.joins(used) + " where true" + ColumnSql.narrowed(view);
    }

    private Object[] parameters(View view, Instant now, Object... others) {
        List<Object> all = new ArrayList<>();
        all.add(LocalDate.ofInstant(now, ZoneOffset.UTC));
        all.add(now.minus(lasts));
        all.addAll(view.only().values());
        all.addAll(List.of(others));
        return all.toArray();
    }

    private static Row row(ResultSet row) throws SQLException {
        Integer revision = row.getObject("revision", Integer.class);
        return new Row(
                row.getObject("id", UUID.class),
                revision == null ? null : new Progress(revision, row.getInt("settled"), row.getInt("steps")),
                proven(row),
                new DriftCount(row.getInt("machines"), row.getInt("warnings"), row.getInt("notes")));
    }

    private static Proven proven(ResultSet row) throws SQLException {
        return row.getArray("proven_since") == null
                ? Proven.NOTHING
                : new Proven(
                        Stream.of((Timestamp[]) row.getArray("proven_since").getArray())
                                .map(Timestamp::toInstant)
                                .toList());
    }

    @Override
    public long count(View view) {
        return sql.first(
                        MOMENT + " select count(*)" + narrowed(view),
                        row -> row.getLong(1),
                        parameters(view, clock.instant()))
                .orElseThrow();
    }
}
