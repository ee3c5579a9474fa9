package outward.customer.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import outward.answer.list.BulkField;
import outward.answer.list.Choice;
import outward.customer.HostColumn;

/** What many hosts can be given at once: fields that may be the same at each. */
record HostBulkForm(MultivaluedMap<String, String> form) {
    private static final List<HostColumn> FIELDS = List.of(
            HostColumn.ROLE,
            HostColumn.ADDRESSING,
            HostColumn.INTERFACE_ALIAS,
            HostColumn.ROUTING,
            HostColumn.ON_LINK,
            HostColumn.INTERNAL_PREFIX);

    /** Each with the value that was given. */
    List<BulkField> fields() {
        return FIELDS.stream()
                .map(c -> new BulkField(c.word(), c.label(), choices(c), value(c)))
                .toList();
    }

    /** An identifier that is typed is each host's own. */
    private static List<Choice> choices(HostColumn column) {
        return column.filter().choices().stream()
                .filter(choice -> !choice.word().equals("manual"))
                .toList();
    }

    private String value(HostColumn column) {
        return Optional.ofNullable(form.getFirst(column.word())).orElse("").strip();
    }

    /** The fields that were given, as the reader of hosts takes them. */
    ObjectNode given() {
        Entered entered = new Entered(form);
        FIELDS.stream().filter(c -> !value(c).isEmpty()).forEach(c -> take(entered, c));
        ObjectNode given = entered.node();
        if (given.has(HostColumn.ADDRESSING.word())) {
            given.putNull(HostColumn.INTERFACE_ID.word());
        }
        return given;
    }

    private void take(Entered entered, HostColumn column) {
        if (value(column).equals(HostColumn.UNSET)) {
            entered.node().putNull(column.word());
        } else if (column == HostColumn.ON_LINK) {
            entered.flag(column.word());
        } else {
            entered.text(column.word());
        }
    }
}
