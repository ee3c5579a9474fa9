package outward.observed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was read from a text: all that was understood, the lines that were not (in order, shortened where they are very
 * long), and the site values that it states beyond doubt, at most one for each field.
 *
 * @param empty the lists that it shows to hold nothing
 */
public record Reading(
        List<Understood> understood, List<String> notUnderstood, List<ObservedValue<?>> values, Set<Listed> empty) {
    public Reading {
        understood = List.copyOf(understood);
        notUnderstood = List.copyOf(notUnderstood);
        values = List.copyOf(values);
        empty = Set.copyOf(empty);
    }

    /** One that shows no empty list. */
    public Reading(List<Understood> understood, List<String> notUnderstood, List<ObservedValue<?>> values) {
        this(understood, notUnderstood, values, Set.of());
    }

    /** What it says under that name and kind, such as the ServerGpoName; several where it is a list. */
    public List<String> said(Understood.Kind kind, String name) {
        return said(kind)
                .filter(u -> u.name().equals(name))
                .map(Understood::value)
                .distinct()
                .toList();
    }

    /** Everything of that kind. */
    public Stream<Understood> said(Understood.Kind kind) {
        return understood.stream().filter(u -> u.kind() == kind);
    }

    /** The value that it states for a field. */
    public <T> Optional<ObservedValue<T>> value(SiteField<T> field) {
        return values.stream().flatMap(v -> v.of(field).stream()).findFirst();
    }
}
