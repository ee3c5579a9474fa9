package outward.answer.list;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.PlainText;

/** A view as the query of an address says it: {@code sort=-name&role=jump-host&query=nyc&column=name&column=ipv4}. */
public final class ViewQuery {
    private static final String REVERSED = "-";

    private ViewQuery() {}

    /** The view that is asked for; refuses every wrong field at once. Fields that are empty say nothing. */
    public static <C extends Enum<C> & ListColumn> View<C> read(
            ListShape<C> shape, MultivaluedMap<String, String> query, @Nullable UUID within) {
        FieldErrors errors = new FieldErrors();
        Map<C, String> only = only(shape, query, errors);
        String order = typed(query, "sort");
        boolean reversed = order.startsWith(REVERSED);
        Optional<C> sort = shape.column(reversed ? order.substring(1) : order).filter(ListColumn::isSorted);
        if (!order.isEmpty() && sort.isEmpty()) {
            errors.add("sort", "Use " + words(shape, ListColumn::isSorted) + ", with - for the other way.");
        }
        String text = typed(query, "query");
        if (!text.isEmpty()) {
            PlainText.fault(text, Filter.LONGEST).ifPresent(fault -> errors.add("query", fault));
        }
        Set<C> shown = shown(shape, query, errors);
        errors.orThrow();
        return new View<>(sort.orElse(null), reversed, only, text, shown, within);
    }

    private static <C extends Enum<C> & ListColumn> Map<C, String> only(
            ListShape<C> shape, MultivaluedMap<String, String> query, FieldErrors errors) {
        Map<C, String> only = new TreeMap<>();
        for (C column : shape.columns()) {
            String word = column.filter().isThere() ? typed(query, column.word()) : "";
            String fault = word.isEmpty() ? null : column.filter().fault(word);
            if (fault != null) {
                errors.add(column.word(), fault);
            } else if (!word.isEmpty()) {
                only.put(column, word);
            }
        }
        return only;
    }

    private static <C extends Enum<C> & ListColumn> Set<C> shown(
            ListShape<C> shape, MultivaluedMap<String, String> query, FieldErrors errors) {
        Set<C> shown = new LinkedHashSet<>();
        for (String word : query.getOrDefault("column", List.of())) {
            Optional<C> column = shape.column(word);
            column.ifPresentOrElse(shown::add, () -> errors.add("column", "Use " + words(shape, c -> true) + "."));
        }
        return shown;
    }

    private static <C extends Enum<C> & ListColumn> String words(
            ListShape<C> shape, java.util.function.Predicate<C> which) {
        return shape.columns().stream().filter(which).map(ListColumn::word).collect(Collectors.joining(", "));
    }

    private static String typed(MultivaluedMap<String, String> query, String field) {
        String value = query.getFirst(field);
        return value == null ? "" : value.strip();
    }

    /** The query that reads as this view, without what it is within; empty for everything in order of creation. */
    public static <C extends Enum<C> & ListColumn> String of(View<C> view) {
        C sort = view.sort();
        return Stream.of(
                        Stream.ofNullable(sort).map(s -> pair("sort", (view.reversed() ? REVERSED : "") + s.word())),
                        view.only().entrySet().stream().map(e -> pair(e.getKey().word(), e.getValue())),
                        Stream.of(view.text()).filter(t -> !t.isEmpty()).map(t -> pair("query", t)),
                        view.shown().stream().map(c -> pair("column", c.word())))
                .flatMap(pairs -> pairs)
                .collect(Collectors.joining("&"));
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The fields of a query that was kept; what is no query has none. */
    public static MultivaluedMap<String, String> fields(String query) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        for (String pair : query.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                fields.add(parts[0], decoded(parts[1]));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
