package outward.answer.list;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * What files hold of a list's things.
 *
 * @param cells what stands in a column
 * @param fields what can be entered, by the names of the machine interface, the same fields for each thing
 * @param json what programs are given
 * @param customer whose it is
 */
public record Export<C extends Enum<C> & ListColumn, T>(
        BiFunction<T, C, Cell> cells,
        Function<T, ObjectNode> fields,
        Function<T, ? extends Object> json,
        Function<T, UUID> customer) {
    /** The columns that a view shows, as a table of text. */
    public String table(ListShape<C> shape, View<C> view, List<T> things) {
        List<C> shown = shape.columns().stream().filter(view::shows).toList();
        StringBuilder file =
                new StringBuilder(Csv.line(shown.stream().map(ListColumn::label).toList()));
        things.forEach(thing -> file.append(
                Csv.line(shown.stream().map(c -> cells.apply(thing, c).words()).toList())));
        return file.toString();
    }

    /** What can be entered, with the names of the fields as its first line. */
    public String csv(List<String> header, List<T> things) {
        StringBuilder file = new StringBuilder(Csv.line(header));
        for (T thing : things) {
            ObjectNode values = fields.apply(thing);
            file.append(Csv.line(header.stream().map(f -> text(values.path(f))).toList()));
        }
        return file.toString();
    }

    /** A value as a file holds it: nothing for null, the values of a list parted by blanks, an object as JSON. */
    static String text(JsonNode value) {
        if (value.isArray() && StreamSupport.stream(value.spliterator(), false).noneMatch(JsonNode::isContainerNode)) {
            List<String> values = new ArrayList<>();
            value.forEach(item -> values.add(item.asText()));
            return String.join(" ", values);
        }
        if (value.isContainerNode()) {
            return value.isEmpty() ? "" : value.toString();
        }
        return value.isNull() || value.isMissingNode() ? "" : value.asText();
    }

    /** All that programs are given of each. */
    public List<Object> json(List<T> things) {
        return things.stream().<Object>map(json).toList();
    }
}
