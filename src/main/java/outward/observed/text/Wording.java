package outward.observed.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One way to put a property's lines together: its items (none for an empty value, null for half a list). */
public record Wording(@Nullable List<String> items, List<Line> lines) {
    public Wording {
        items = items == null ? null : List.copyOf(items);
        lines = List.copyOf(lines);
    }

    /** A value as a PowerShell list prints it: a list in braces, a single value bare. */
    public static Wording printed(String text, List<Line> lines) {
        return new Wording(items(text.strip()), lines);
    }

    private static @Nullable List<String> items(String text) {
        boolean opens = text.startsWith("{");
        boolean closes = text.endsWith("}");
        if ((opens && !closes) || (closes && text.indexOf('{') < 0) || isShortened(text)) {
            return null;
        }
        if (!opens) {
            return text.isEmpty() ? List.of() : List.of(text);
        }
        List<String> items = new ArrayList<>();
        for (String item : text.substring(1, text.length() - 1).split(",", -1)) {
            items.add(item.strip());
        }
        return items.equals(List.of("")) ? List.of() : items;
    }

    /** PowerShell prints no more than the first few items of a list. */
    private static boolean isShortened(String text) {
        return text.endsWith("...}") || text.endsWith("…}");
    }

    /** Every item as that reader takes it; empty where it refuses one. */
    public <T> Optional<List<T>> as(Function<String, Optional<T>> reader) {
        if (items == null) {
            return Optional.empty();
        }
        List<T> values = items.stream().flatMap(i -> reader.apply(i).stream()).toList();
        return values.size() == items.size() ? Optional.of(values) : Optional.empty();
    }

    public boolean isEmpty() {
        return items != null && items.isEmpty();
    }

    /** Whether the text ended before this value was surely complete. */
    public boolean mayBeCut() {
        return !lines.isEmpty() && lines.get(lines.size() - 1).last();
    }
}
