package outward.customer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import outward.answer.FieldError;

/**
 * A row of a table that somebody brings.
 *
 * @param line where it begins in the text
 * @param fields those that the table has a column for, by the names of the machine interface
 * @param faults what is wrong before anybody looks at its fields
 */
public record TableRow(long line, ObjectNode fields, List<FieldError> faults) {
    public TableRow {
        faults = List.copyOf(faults);
    }

    String name() {
        return fields.path("name").asText("");
    }
}
