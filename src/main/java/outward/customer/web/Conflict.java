package outward.customer.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** What differs between what a person entered and what somebody else stored meanwhile. */
public record Conflict(List<Row> rows) {
    /** Nobody was faster. */
    static final Conflict NONE = new Conflict(List.of());

    /** One field that differs. */
    public record Row(String label, String yours, String theirs) {}

    /** The entered fields whose value is not the stored one. */
    static Conflict between(ObjectNode yours, ObjectNode theirs) {
        List<Row> rows = new ArrayList<>();
        yours.properties().forEach(field -> {
            JsonNode stored = theirs.path(field.getKey());
            String mine = Form.text(field.getValue());
            if (!mine.equals(Form.text(stored))) {
                rows.add(new Row(Labels.of(field.getKey()), mine, Form.text(stored)));
            }
        });
        return new Conflict(rows);
    }
}
