package outward.answer.list;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The forms above a list, each with the rest of the view, which it carries along. */
public record ListForms<C extends Enum<C> & ListColumn>(Wanted<C> wanted) {
    private View<C> view() {
        return wanted.view();
    }

    /** A field of the form that narrows, with what it holds. */
    public record Field(String word, String label, List<Choice> choices, String value) {}

    /** One for each column that the list can be narrowed by. */
    public List<Field> fields() {
        return wanted.shape().columns().stream()
                .filter(c -> c.filter().isThere())
                .map(c -> new Field(
                        c.word(), c.label(), c.filter().choices(), view().only().getOrDefault(c, "")))
                .toList();
    }

    /** A column that can be shown or not; the first one always is. */
    public record Box(String word, String label, boolean shown, boolean fixed) {}

    /** Every column, to choose from. */
    public List<Box> boxes() {
        return wanted.shape().columns().stream()
                .map(c -> new Box(c.word(), c.label(), view().shows(c), c.isHead()))
                .toList();
    }

    /** A field that a form carries along unseen. */
    public record Carried(String name, String value) {}

    /** What of the view the form that sets those of {@code kind} carries along: {@code text}, {@code only}, {@code shown}, or nothing. */
    public List<Carried> carried(String kind) {
        boolean text = kind.equals("text");
        boolean only = kind.equals("only");
        View<C> rest = new View<>(
                view().sort(),
                view().reversed(),
                only ? Map.of() : view().only(),
                text ? "" : view().text(),
                kind.equals("shown") ? Set.of() : view().shown(),
                null);
        Stream<Carried> fields = ViewQuery.fields(ViewQuery.of(rest)).entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(value -> new Carried(e.getKey(), value)));
        Stream<Carried> plain = wanted.hasUsual() ? Stream.of(new Carried(Wanted.PLAIN, "all")) : Stream.empty();
        return Stream.concat(fields, plain).toList();
    }
}
