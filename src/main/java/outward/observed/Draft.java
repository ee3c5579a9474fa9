package outward.observed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import outward.observed.text.Line;

/** A reading while it is put together. */
final class Draft {
    private static final int MOST_LINES = 500;

    private final Set<Understood> understood = new LinkedHashSet<>();
    private final List<ObservedValue<?>> values = new ArrayList<>();

    <T> Optional<Found<T>> observed(SiteField<T> field, Optional<Found<T>> found) {
        return observed(field, found, true);
    }

    <T> Optional<Found<T>> observed(SiteField<T> field, Optional<Found<T>> found, boolean whole) {
        found.ifPresent(f -> values.add(new ObservedValue<>(field, f.value(), whole, f.from())));
        return found;
    }

    void understood(Understood.Kind kind, String name, String value, String from) {
        understood.add(new Understood(kind, name, value, from));
    }

    void caution(String name, String sentence, String from) {
        understood(Understood.Kind.CAUTION, name, sentence, from);
    }

    Reading reading(List<Line> unexplained) {
        List<String> lines = new ArrayList<>(
                unexplained.stream().limit(MOST_LINES).map(Line::shown).toList());
        if (unexplained.size() > MOST_LINES) {
            lines.add("… and %d more lines".formatted(unexplained.size() - MOST_LINES));
        }
        return new Reading(List.copyOf(understood), lines, values);
    }
}
