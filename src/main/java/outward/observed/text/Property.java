package outward.observed.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One property of a printed object. A damaged paste may allow several wordings of its value (with or without the next
 * line); it is understood when they make sense as one value only.
 */
public final class Property {
    private final String name;
    private final List<Wording> wordings;
    private final List<Line> lines;
    private @Nullable Wording understood;

    public Property(String name, List<Wording> wordings, List<Line> lines) {
        this.name = name;
        this.wordings = List.copyOf(wordings);
        this.lines = List.copyOf(lines);
    }

    /** A property whose value leaves no doubt about where it starts and ends. */
    public static Property whole(String name, @Nullable List<String> items, Line line) {
        return new Property(name, List.of(new Wording(items, List.of(line))), List.of(line));
    }

    public String name() {
        return name;
    }

    public String key() {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Whether the server printed nothing for it. */
    public boolean isEmpty() {
        return wordings.size() == 1 && wordings.get(0).isEmpty();
    }

    /** Its items, as many as there are. */
    public <T> Optional<List<T>> list(Function<String, Optional<T>> reader) {
        return understood(wordings, reader);
    }

    /** Its single item. */
    public <T> Optional<T> one(Function<String, Optional<T>> reader) {
        return single(wordings.stream(), reader);
    }

    /** Its single item, unless the text ends right behind it: a number or name that may go on. */
    public <T> Optional<T> oneSurelyWhole(Function<String, Optional<T>> reader) {
        return single(wordings.stream().filter(w -> !w.mayBeCut()), reader);
    }

    /** Its items, unless the text ends right behind the last. */
    public <T> Optional<List<T>> listSurelyWhole(Function<String, Optional<T>> reader) {
        return understood(wordings.stream().filter(w -> !w.mayBeCut()).toList(), reader);
    }

    private <T> Optional<T> single(Stream<Wording> candidates, Function<String, Optional<T>> reader) {
        return understood(
                        candidates
                                .filter(w -> w.items() != null && w.items().size() == 1)
                                .toList(),
                        reader)
                .map(items -> items.get(0));
    }

    private <T> Optional<List<T>> understood(List<Wording> candidates, Function<String, Optional<T>> reader) {
        Map<List<T>, Wording> fitting = new HashMap<>();
        candidates.forEach(w -> w.as(reader).ifPresent(value -> fitting.putIfAbsent(value, w)));
        if (fitting.size() != 1) {
            return Optional.empty();
        }
        var only = fitting.entrySet().iterator().next();
        understood = only.getValue();
        return Optional.of(only.getKey());
    }

    /** Takes the value for understood without a use for it. */
    public void pass() {
        if (understood == null && !wordings.isEmpty()) {
            understood = wordings.get(0);
        }
    }

    /** Takes back that the value was understood: another place says otherwise. */
    public void doubt() {
        understood = null;
    }

    /** The items that were understood. */
    public List<String> understood() {
        return understood == null || understood.items() == null ? List.of() : understood.items();
    }

    /** The lines that no understood value explains. */
    public List<Line> unexplained() {
        if (understood == null) {
            return isEmpty() ? List.of() : lines;
        }
        Set<Line> explained = new HashSet<>(understood.lines());
        return lines.stream().filter(l -> !explained.contains(l)).toList();
    }
}
