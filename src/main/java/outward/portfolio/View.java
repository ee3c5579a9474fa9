package outward.portfolio;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which sites are asked for, and in which order.
 *
 * @param sort null = in order of creation
 * @param reversed what needs no look comes first
 * @param only the word of the choice that sites are narrowed to, by column
 */
public record View(@Nullable Column sort, boolean reversed, Map<Column, String> only) {
    /** All sites in order of creation. */
    public static final View ALL = new View(null, false, Map.of());

    public View {
        Map<Column, String> ordered = new EnumMap<>(Column.class);
        ordered.putAll(only);
        only = java.util.Collections.unmodifiableMap(ordered);
    }

    /** Whether it leaves any site out. */
    public boolean isNarrow() {
        return !only.isEmpty();
    }
}
