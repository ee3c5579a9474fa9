package outward.customer.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import outward.answer.FieldErrors;
import outward.answer.WrongInput;

/**
 * A form as a page shows it: the values entered or stored, what is wrong with them, and the version they start from
 * (-1 for something new).
 */
public record Form(ObjectNode values, FieldErrors errors, int version) {
    static Form blank() {
        return of(JsonNodeFactory.instance.objectNode(), -1);
    }

    static Form of(ObjectNode values, int version) {
        return new Form(values, new FieldErrors(), version);
    }

    static Form wrong(ObjectNode values, int version, WrongInput wrong) {
        FieldErrors errors = FieldErrors.of(wrong);
        return new Form(values, errors, version);
    }

    /** A field's value as its input shows it: a list parted by blanks, nothing for null. */
    public String value(String field) {
        return text(values.path(field));
    }

    /** Whether the field holds a value. */
    public boolean has(String field) {
        return !value(field).isEmpty();
    }

    /** Whether one of these fields, parted by blanks, has an error or a value. */
    public boolean uses(String fields) {
        for (String field : fields.split(" ", -1)) {
            if (has(field) || errors.at(field) != null) {
                return true;
            }
        }
        return false;
    }

    /** The nodes that were entered, and two rows for more. */
    public List<NodeRow> nodes() {
        List<NodeRow> rows = new ArrayList<>();
        for (JsonNode node : values.path("nodes")) {
            rows.add(new NodeRow(rows.size(), node, errors));
        }
        JsonNode empty = values.objectNode();
        rows.add(new NodeRow(rows.size(), empty, errors));
        rows.add(new NodeRow(rows.size(), empty, errors));
        return rows;
    }

    /** One row of the table of nodes. */
    public record NodeRow(int index, JsonNode node, FieldErrors errors) {
        /** Its number for people, from 1. */
        public int number() {
            return index + 1;
        }

        /** The name of an input of this row. */
        public String name(String field) {
            return "nodes[" + index + "]." + field;
        }

        /** Its value. */
        public String value(String field) {
            return text(node.path(field));
        }
    }

    static String text(JsonNode value) {
        if (value.isArray()) {
            List<String> items = new ArrayList<>();
            value.forEach(item -> items.add(item.isObject() ? String.join(" ", texts(item)) : item.asText()));
            return String.join(value.path(0).isObject() ? "; " : " ", items);
        }
        return value.isNull() || value.isMissingNode() ? "" : value.asText();
    }

    private static List<String> texts(JsonNode object) {
        List<String> texts = new ArrayList<>();
        object.forEach(item -> texts.add(item.isNull() ? "–" : item.asText()));
        return texts;
    }
}
