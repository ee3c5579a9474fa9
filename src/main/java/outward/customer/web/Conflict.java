package outward.customer.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs between what a person entered and what somebody else stored meanwhile.
 *
 * @param stale whether somebody was faster
 * @param last who stored last, and when; null where that is not known
 */
public record Conflict(
        boolean stale, List<Row> rows, @Nullable Saved last) {
    /** Nobody was faster. */
    static final Conflict NONE = new Conflict(false, List.of(), null);

    /** One field that differs, in the words of the form. */
    public record Row(String field, String label, String yours, String theirs) {}

    /** Who stored what is stored now. */
    public record Saved(String by, Instant at) {}

    /** The entered fields whose value is not the stored one. */
    static Conflict between(ObjectNode yours, ObjectNode theirs, @Nullable Saved last) {
        List<Row> rows = new ArrayList<>();
        yours.properties().forEach(field -> {
            String name = field.getKey();
            String mine = Form.text(field.getValue());
            String stored = Form.text(theirs.path(name));
            if (!mine.equals(stored)) {
                rows.add(new Row(name, Labels.of(name), Choice.words(name, mine), Choice.words(name, stored)));
            }
        });
        return new Conflict(true, rows, last);
    }

    /** What was entered, with the stored value in one field. */
    static ObjectNode take(String field, ObjectNode yours, ObjectNode theirs) {
        return yours.has(field) ? yours.deepCopy().set(field, theirs.path(field)) : yours;
    }
}
