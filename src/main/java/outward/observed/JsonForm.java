package outward.observed;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.observed.text.Json;
import outward.observed.text.Line;
import outward.observed.text.Property;

/** Turns JSON objects into printed objects: each object, also one within another, by the properties that it has. */
final class JsonForm {
    private final Printout printout;
    private final int line;

    /** {@code line} is where the JSON begins. */
    JsonForm(Printout printout, int line) {
        this.printout = printout;
        this.line = line;
    }

    void read(Json json) {
        if (json instanceof Json.Members object && object.members().containsKey(ReadState.SCHEMA)) {
            new ReadState(printout, this).read(object);
        } else if (json instanceof Json.Members object) {
            readObject(object);
        } else if (json instanceof Json.Items list) {
            list.items().forEach(this::read);
        } else if (json instanceof Json.Scalar scalar && scalar.text() != null) {
            stray(scalar.text());
        }
    }

    private void readObject(Json.Members object) {
        List<Property> properties = properties(object);
        kind(properties)
                .ifPresentOrElse(
                        kind -> printout.add(Block.of(kind, properties)),
                        () -> properties.forEach(p -> p.unexplained().forEach(printout::stray)));
        object.members().forEach((name, value) -> {
            if (isNested(value) && !object.unclear().contains(name)) {
                read(value);
            }
        });
    }

    private static boolean isNested(Json json) {
        return json instanceof Json.Members
                || (json instanceof Json.Items list && list.items().stream().anyMatch(Json.Members.class::isInstance));
    }

    /** The properties of an object; objects within it are left for their own turn. */
    List<Property> properties(Json.Members object) {
        List<Property> properties = new ArrayList<>();
        object.members().forEach((name, value) -> {
            if (!isNested(value) || object.unclear().contains(name)) {
                properties.add(property(name, object.unclear().contains(name) ? null : texts(value)));
            }
        });
        return properties;
    }

    Property property(String name, @Nullable List<String> items) {
        String shown = items == null ? "(given twice)" : String.join(", ", items);
        return Property.whole(name, items, new Line(line, name + ": " + shown, false));
    }

    /** A value's texts: none for null and for an empty text, several for an array. */
    static List<String> texts(Json value) {
        Stream<Json> values = value instanceof Json.Items list ? list.items().stream() : Stream.of(value);
        return values.flatMap(v -> v instanceof Json.Scalar scalar ? Stream.ofNullable(scalar.text()) : Stream.empty())
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .toList();
    }

    /** The one kind that has all of the properties that have a value and are known at all. */
    private static Optional<Printed> kind(List<Property> properties) {
        Set<Printed> kinds = EnumSet.allOf(Printed.class);
        List<Set<Printed>> known = properties.stream()
                .filter(p -> !p.isEmpty())
                .map(p -> Printed.with(p.name()))
                .filter(k -> !k.isEmpty())
                .toList();
        known.forEach(kinds::retainAll);
        Set<String> names = properties.stream().map(Property::key).collect(Collectors.toSet());
        return known.isEmpty() || kinds.size() != 1
                ? Optional.empty()
                : Optional.of(kinds.iterator().next()).filter(k -> k.isCertain(names));
    }

    /** A line of a text that is a value of this JSON. */
    Line within(Line inner) {
        return new Line(line, inner.text(), false);
    }

    void stray(String text) {
        printout.stray(new Line(line, text, false));
    }
}
