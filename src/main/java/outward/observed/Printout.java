package outward.observed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import outward.observed.text.Line;
import outward.observed.text.Property;

/** Everything that a text printed: its objects in order, and the lines that belong to none. */
final class Printout {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> strays = new ArrayList<>();

    void add(Block block) {
        blocks.add(block);
    }

    void stray(Line line) {
        strays.add(line);
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    Stream<Block> of(Printed kind) {
        return blocks.stream().filter(b -> b.kind() == kind);
    }

    /** The single value that all objects of the kind agree on; where two differ, none is understood. */
    <T> Optional<Found<T>> one(Printed kind, String name, Function<String, Optional<T>> reader) {
        return agreed(kind, name, p -> p.one(reader));
    }

    /** The same for a name, which may go on where the text ends. */
    <T> Optional<Found<T>> oneSurelyWhole(Printed kind, String name, Function<String, Optional<T>> reader) {
        return agreed(kind, name, p -> p.oneSurelyWhole(reader));
    }

    /** The same for a list; an empty one says nothing. */
    <T> Optional<Found<List<T>>> list(Printed kind, String name, Function<String, Optional<T>> reader) {
        return agreed(kind, name, p -> p.list(reader).filter(l -> !l.isEmpty()));
    }

    private <T> Optional<Found<T>> agreed(Printed kind, String name, Function<Property, Optional<T>> read) {
        List<Found<T>> found = of(kind).flatMap(b -> b.property(name).stream()
                        .flatMap(p -> read.apply(p).map(v -> new Found<>(v, b.from())).stream()))
                .toList();
        if (found.stream().map(Found::value).distinct().count() > 1) {
            of(kind).flatMap(b -> b.property(name).stream()).forEach(Property::doubt);
            return Optional.empty();
        }
        return found.stream().min(Comparator.comparing(Found::from));
    }

    /** The lines that nothing explains, in order. */
    List<Line> unexplained() {
        Stream<Line> inBlocks =
                blocks.stream().flatMap(b -> b.properties().values().stream()).flatMap(p -> p.unexplained().stream());
        Set<Line> lines = new LinkedHashSet<>();
        Stream.concat(strays.stream(), inBlocks)
                .filter(l -> !l.isBlank())
                .sorted(Comparator.comparingInt(Line::number))
                .forEach(lines::add);
        return List.copyOf(lines);
    }
}
