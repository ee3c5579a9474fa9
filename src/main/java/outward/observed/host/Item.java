package outward.observed.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.observed.text.Line;
import outward.observed.text.Property;

/** One printed object by its properties, whether a list, a table, JSON or CSV printed it. */
final class Item {
    private final Map<String, Property> properties = new LinkedHashMap<>();
    private final int number;

    /** {@code number} is that of the line on which it begins. */
    Item(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    boolean isEmpty() {
        return properties.isEmpty();
    }

    void put(Property property) {
        properties.put(Fields.key(property.name()), property);
    }

    boolean has(String key) {
        return properties.containsKey(key);
    }

    boolean hasAny(String... keys) {
        return Stream.of(keys).anyMatch(this::has);
    }

    /** The value, if it is there and is one. */
    <T> Optional<T> one(String key, Function<String, Optional<T>> reader) {
        return Optional.ofNullable(properties.get(key)).flatMap(p -> p.one(reader));
    }

    /** The same for a value that must not have lost its end: an address, a number, a name. */
    <T> Optional<T> whole(String key, Function<String, Optional<T>> reader) {
        return Optional.ofNullable(properties.get(key)).flatMap(p -> p.oneSurelyWhole(reader));
    }

    <T> Optional<List<T>> list(String key, Function<String, Optional<T>> reader) {
        return Optional.ofNullable(properties.get(key)).flatMap(p -> p.listSurelyWhole(reader));
    }

    <T> @Nullable T word(String key, Map<String, T> words) {
        return one(key, text -> Optional.ofNullable(words.get(text.toLowerCase(Locale.ROOT))))
                .orElse(null);
    }

    /** The first of the names that it has. */
    String first(String... keys) {
        return Stream.of(keys).filter(this::has).findFirst().orElse(keys[0]);
    }

    /** Takes the properties for understood that nobody reads; those that somebody would have read stay as they are. */
    void pass() {
        properties.forEach((key, property) -> {
            if (!Fields.isRead(key) && Fields.isKnown(key)) {
                property.pass();
            }
        });
    }

    /** Everything of it is understood. */
    void passAll() {
        properties.values().forEach(Property::pass);
    }

    /** The lines that nothing explains. */
    List<Line> unexplained() {
        return lines(Property::unexplained);
    }

    /** All its lines. */
    List<Line> lines() {
        properties.values().forEach(Property::doubt);
        return lines(Property::unexplained);
    }

    private List<Line> lines(Function<Property, List<Line>> of) {
        List<Line> lines = new ArrayList<>();
        properties.values().forEach(p -> lines.addAll(of.apply(p)));
        return lines.stream().distinct().toList();
    }
}
