package outward.audit.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.audit.AuditFilter;

/** A filter as the conditions of a statement: those that are asked for, so that an index can serve them. */
final class Conditions {
    private final List<String> conditions = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();

    private Conditions() {}

    static Conditions of(AuditFilter filter) {
        String who = filter.who() == null ? null : filter.who().toLowerCase(Locale.ROOT);
        return new Conditions()
                .and("strpos(lower(actor), ?) > 0", who)
                .and("action = ?", filter.action())
                .and("customer_id = ?", filter.customer())
                .and("site_id = ?", filter.site())
                .and(
                        "strpos(line, ?) > 0",
                        filter.thing() == null ? null : filter.thing().toString())
                .and("at >= ?", filter.from())
                .and("at < ?", filter.until());
    }

    Conditions and(String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.add(value);
        }
        return this;
    }

    /** What follows {@code where}. */
    String text() {
        return String.join(" and ", conditions);
    }

    /** The values in their places, and those behind them. */
    @Nullable
    Object[] values(Object... further) {
        return Stream.concat(values.stream(), Stream.of(further)).toArray();
    }
}
