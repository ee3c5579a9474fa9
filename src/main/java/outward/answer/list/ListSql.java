package outward.answer.list;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A view of a list in the language of the database.
 *
 * @param columns what each column is
 * @param search columns whose text is looked through, in small letters; a null among them is taken for nothing
 * @param within the condition on what holds the things, with one parameter
 * @param creation what the order of creation is by; it parts whatever is alike
 */
public record ListSql<C extends Enum<C> & ListColumn>(
        Function<C, ColumnSql> columns, Sought search, String within, String creation) {
    /** Where text is looked for. */
    public record Sought(String join, List<String> values) {}

    /** What stands behind the list's table for the columns that the view is narrowed and sorted by. */
    public String joins(View<C> view) {
        Stream<String> sorted =
                Stream.ofNullable(view.sort()).map(c -> columns.apply(c).join());
        return distinct(Stream.concat(narrowing(view), sorted));
    }

    /** The same without those that only the order wants, for counting. */
    public String countedJoins(View<C> view) {
        return distinct(narrowing(view));
    }

    private Stream<String> narrowing(View<C> view) {
        Stream<String> narrowed =
                view.only().keySet().stream().map(c -> columns.apply(c).join());
        return Stream.concat(
                narrowed, Stream.of(search.join()).filter(j -> !view.text().isEmpty()));
    }

    private static String distinct(Stream<String> joins) {
        Set<String> once = joins.filter(join -> !join.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
        return once.isEmpty() ? "" : " " + String.join(" ", once);
    }

    /** Its conditions, behind {@code where true}; {@link #parameters} holds what they ask for. */
    public String conditions(View<C> view) {
        StringBuilder conditions = new StringBuilder(view.within() == null ? "" : " and " + within);
        for (C column : view.only().keySet()) {
            String word = columns.apply(column).word();
            conditions.append(" and ").append(column.filter().isChoice() ? word + " = ?" : contains(word));
        }
        if (!view.text().isEmpty()) {
            conditions
                    .append(" and (")
                    .append(search.values().stream().map(ListSql::contains).collect(Collectors.joining(" or ")))
                    .append(")");
        }
        return conditions.toString();
    }

    private static String contains(String value) {
        return "strpos(lower(" + value + "), ?) > 0";
    }

    /** The parameters of its conditions, in order. */
    public List<Object> parameters(View<C> view) {
        List<Object> all = new ArrayList<>();
        UUID within = view.within();
        if (within != null) {
            all.add(within);
        }
        view.only().forEach((column, word) -> all.add(column.filter().isChoice() ? word : small(word)));
        if (!view.text().isEmpty()) {
            search.values().forEach(value -> all.add(small(view.text())));
        }
        return all;
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Its order; what is alike stands in order of creation, what has no value last. */
    public String order(View<C> view) {
        C sort = view.sort();
        if (sort == null) {
            return creation;
        }
        String direction = view.reversed() ? " desc nulls last, " : " nulls last, ";
        return columns.apply(sort).order().stream().map(key -> key + direction).collect(Collectors.joining())
                + creation;
    }
}
