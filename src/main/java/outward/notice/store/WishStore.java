package outward.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.database.Sql;
import outward.notice.NoticeKind;
import outward.notice.WishRows;
import outward.notice.Wishes;

/** What members want to be told of, in PostgreSQL. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WishStore implements WishRows {
    private static final String KEEP = """
            insert into notice_wishes (member_id, kinds, customers, daily, changed_at)
            values (?, ?, ?::uuid[], ?, ?)
            on conflict (tenant_id, member_id) do update set kinds = excluded.kinds, customers = excluded.customers,
                daily = excluded.daily, changed_at = excluded.changed_at""";

    private final Sql sql;
    private final Clock clock;

    WishStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<Wishes> find(UUID member) {
        return sql.first(
                "select kinds, customers, daily from notice_wishes where member_id = ?", WishStore::wishes, member);
    }

    /** A kind that is no longer one is left out. */
    private static Wishes wishes(ResultSet row) throws SQLException {
        Set<NoticeKind> kinds = Arrays.stream((String[]) row.getArray("kinds").getArray())
                .flatMap(word -> NoticeKind.find(word).stream())
                .collect(Collectors.toUnmodifiableSet());
        Array customers = row.getArray("customers");
        return new Wishes(
                kinds, customers == null ? null : Set.of((UUID[]) customers.getArray()), row.getBoolean("daily"));
    }

    @Override
    public void keep(UUID member, Wishes wishes) {
        Set<UUID> customers = wishes.customers();
        sql.run(
                KEEP,
                member,
                texts(wishes.kinds().stream().map(NoticeKind::word)),
                customers == null ? null : texts(customers),
                wishes.daily(),
                clock.instant());
    }

    private static Object texts(Collection<UUID> ids) {
        return texts(ids.stream().map(UUID::toString));
    }

    private static Object texts(Stream<String> words) {
        return words.sorted().toArray(String[]::new);
    }
}
