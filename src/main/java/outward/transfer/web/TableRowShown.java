package outward.transfer.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldError;
import outward.customer.TableTurn;
import outward.customer.TableTurn.Act;
import outward.transfer.CsvField;

/**
 * A row of a table as a page shows it.
 *
 * @param notes what differs of it, or what is wrong with it, in words
 */
public record TableRowShown(long line, String name, Act act, List<String> notes) {
    static TableRowShown of(TableTurn turn, List<CsvField> fields) {
        List<String> notes = turn.act() == Act.WRONG
                ? turn.faults().stream().map(fault -> wrong(fault, fields)).toList()
                : differences(turn, fields);
        return new TableRowShown(turn.line(), turn.name(), turn.act(), notes);
    }

    private static String wrong(FieldError fault, List<CsvField> fields) {
        return fault.field().isEmpty() ? fault.message() : label(fault.field(), fields) + ": " + fault.message();
    }

    private static String label(String field, List<CsvField> fields) {
        return fields.stream()
                .filter(f -> f.name().equals(field))
                .map(CsvField::label)
                .findFirst()
                .orElse(field.equals("address") ? "Address" : field);
    }

    private static List<String> differences(TableTurn turn, List<CsvField> fields) {
        List<String> notes = new ArrayList<>();
        ObjectNode after = turn.after();
        if (after == null || turn.act() == Act.UNCHANGED) {
            return notes;
        }
        after.properties().forEach(field -> {
            String then = text(field.getValue());
            String now = turn.before() == null ? "" : text(turn.before().get(field.getKey()));
            if (!then.equals(now) && !(turn.before() == null && field.getKey().equals("name"))) {
                String change = turn.before() == null ? then : said(now) + " → " + said(then);
                notes.add(label(field.getKey(), fields) + ": " + change);
            }
        });
        return notes;
    }

    private static String said(String value) {
        return value.isEmpty() ? "nothing" : value;
    }

    private static String text(@Nullable JsonNode value) {
        return value == null || value.isNull() ? "" : value.asText();
    }
}
