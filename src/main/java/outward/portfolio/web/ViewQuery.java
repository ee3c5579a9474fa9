package outward.portfolio.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.portfolio.Column;
import outward.portfolio.View;

/** Which sites a page or a program asks for, as it came: empty fields mean whichever. */
public final class ViewQuery {
    private static final String REVERSED = "-";

    @RestQuery
    @Nullable
    String sort;

    @RestQuery
    @Nullable
    String verdict;

    @RestQuery
    @Nullable
    String awaiting;

    @RestQuery
    @Nullable
    String applied;

    @RestQuery
    @Nullable
    String rung;

    @RestQuery
    @Nullable
    String drift;

    @RestQuery
    @Nullable
    String retirement;

    /** The same, read; refuses every wrong field at once. */
    View view() {
        FieldErrors errors = new FieldErrors();
        Map<Column, String> only = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            String word = typed(column);
            if (!word.isEmpty() && column.choice(word).isEmpty()) {
                errors.add(
                        column.word(), "Use " + words(column.choices().stream().map(Column.Choice::word)) + ".");
            } else if (!word.isEmpty()) {
                only.put(column, word);
            }
        }
        String order = sort == null ? "" : sort;
        boolean reversed = order.startsWith(REVERSED);
        Optional<Column> by = Column.of(reversed ? order.substring(1) : order);
        if (!order.isEmpty() && by.isEmpty()) {
            errors.add(
                    "sort",
                    "Use " + words(Stream.of(Column.values()).map(Column::word)) + ", with - for the other way.");
        }
        errors.orThrow();
        return new View(by.orElse(null), reversed, only);
    }

    private static String words(Stream<String> words) {
        return words.collect(Collectors.joining(", "));
    }

    private String typed(Column column) {
        String word = switch (column) {
            case VERDICT -> verdict;
            case AWAITING -> awaiting;
            case APPLIED -> applied;
            case RUNG -> rung;
            case DRIFT -> drift;
            case RETIREMENT -> retirement;
        };
        return word == null ? "" : word;
    }
}
