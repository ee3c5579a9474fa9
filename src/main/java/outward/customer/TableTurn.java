package outward.customer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldError;

/**
 * What a row of a table does to the thing of its name.
 *
 * @param before null where it is new
 * @param after what is stored then; null where the row cannot be read
 * @param faults why it cannot be done
 */
public record TableTurn(
        long line,
        String name,
        @Nullable ObjectNode before,
        @Nullable ObjectNode after,
        List<FieldError> faults) {
    /** What becomes of a row. */
    public enum Act {
        WRONG("Error"),
        CHANGE("Change"),
        ADD("Add"),
        UNCHANGED("Unchanged");

        private final String label;

        Act(String label) {
            this.label = label;
        }

        /** The word for people. */
        public String label() {
            return label;
        }
    }

    public TableTurn {
        faults = List.copyOf(faults);
    }

    /** What becomes of it. */
    public Act act() {
        if (!faults.isEmpty() || after == null) {
            return Act.WRONG;
        }
        if (before == null) {
            return Act.ADD;
        }
        return before.equals(after) ? Act.UNCHANGED : Act.CHANGE;
    }

    /** The same, ending so. */
    TableTurn to(ObjectNode stored) {
        return new TableTurn(line, name, before, stored, faults);
    }

    /** The same with what is wrong with it. */
    TableTurn wrong(List<FieldError> errors) {
        return new TableTurn(line, name, before, after, errors);
    }

    /** All of it, for whoever compares two turns. */
    public String state() {
        return line + " " + name + " " + before + " " + after + " " + faults;
    }
}
