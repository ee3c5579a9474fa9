package outward.ledger.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.database.Sql;
import outward.ledger.Outcome;
import outward.ledger.Round;
import outward.ledger.Sheet;
import outward.ledger.StepFilter;
import outward.ledger.StepLists;
import outward.ledger.StepTotals;
import outward.ledger.Task;
import outward.ledger.Tick;

/** Parts of a round's steps in PostgreSQL. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StepListStore implements StepLists {
    private static final String LAST = """
            with last as (
                select s.round, s.number as step_number, s.step, s.host_id, s.host_name, s.title, s.effect,
                    s.after_policy, s.after_every_client, a.*
                from round_steps s left join lateral (
                    select%s from applications r
                    where r.tenant_id = s.tenant_id and r.site_id = s.site_id and r.round = s.round
                        and r.task = s.number
                    order by r.number desc limit 1) a on true
                where s.site_id = ? and s.round = ?)
            """.formatted(SheetStore.RECORDED);
    private static final String MATCHES = """
            (? = '' or strpos(lower(coalesce(host_name, '')), lower(?)) > 0)
            and (? = '' or coalesce(outcome, 'pending') = ?) and (? = '' or step = ?)
            """;
    private static final String TOTALS = LAST + """
            select step, coalesce(outcome, 'pending') as state, count(*) as steps,
                min(case when starts_with(title, host_name || ': ') then substr(title, length(host_name) + 3)
                    else title end) as title,
                count(*) filter (where\s""" + MATCHES + """
                ) as matching, coalesce(max(number), 0) as last
            from last group by step, state order by min(step_number), state""";
    private static final String PAGE =
            LAST + "select * from last where " + MATCHES + " order by step_number limit ? offset ?";
    private static final String NUMBERED = """
            select round, number as step_number, step, host_id, host_name, title, effect, after_policy,
                after_every_client, null as outcome
            from round_steps where site_id = ? and round = ? and number = any (?::int[]) order by number""";

    private final Sql sql;
    private final SheetStore sheets;

    StepListStore(Sql sql, SheetStore sheets) {
        this.sql = sql;
        this.sheets = sheets;
    }

    @Override
    public Optional<Sheet> head(UUID site, int revision) {
        return sheets.head(site, revision);
    }

    private record Counted(StepTotals.Group group, long matching, int last) {}

    @Override
    public StepTotals totals(UUID site, Round round, StepFilter filter) {
        List<Counted> counted = sql.list(
                TOTALS,
                row -> new Counted(
                        new StepTotals.Group(
                                row.getString("step"),
                                row.getString("title"),
                                Outcome.of(row.getString("state")).orElseThrow(),
                                row.getLong("steps")),
                        row.getLong("matching"),
                        row.getInt("last")),
                parameters(site, round, filter));
        return new StepTotals(
                counted.stream().map(Counted::group).toList(),
                counted.stream().mapToLong(Counted::matching).sum(),
                counted.stream().mapToInt(Counted::last).max().orElse(0));
    }

    @Override
    public List<Tick> page(UUID site, Round round, StepFilter filter, int offset, int most) {
        return sql.list(PAGE, SheetStore::tick, parameters(site, round, filter, most, offset));
    }

    @Override
    public List<Task> tasks(UUID site, Round round, Collection<Integer> numbers) {
        String[] wanted = numbers.stream().map(String::valueOf).toArray(String[]::new);
        return sql.list(NUMBERED, row -> SheetStore.tick(row).task(), site, round.number(), wanted);
    }

    private static @Nullable Object[] parameters(UUID site, Round round, StepFilter filter, Object... more) {
        List<@Nullable Object> all = new ArrayList<>(List.of(site, round.number()));
        Stream.of(filter.host(), filter.state(), filter.step()).forEach(value -> {
            all.add(value);
            all.add(value);
        });
        all.addAll(List.of(more));
        return all.toArray();
    }
}
