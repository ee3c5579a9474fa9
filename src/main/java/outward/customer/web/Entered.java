package outward.customer.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a posted form says, turned into the object that the machine interface would be sent, so that both have one
 * reader: outer blanks go, an empty field is null.
 */
final class Entered {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,;]+");

    private final MultivaluedMap<String, String> form;
    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    Entered(MultivaluedMap<String, String> form) {
        this.form = form;
    }

    /** Takes fields of text. */
    Entered text(String... fields) {
        for (String field : fields) {
            node.put(field, value(field));
        }
        return this;
    }

    /** Takes a field whose values are parted by blanks or commas. */
    Entered list(String... fields) {
        for (String field : fields) {
            ArrayNode array = node.putArray(field);
            String value = value(field);
            if (value != null) {
                SEPARATOR.splitAsStream(value).filter(item -> !item.isEmpty()).forEach(array::add);
            }
        }
        return this;
    }

    /** Takes fields that are yes, no or not known; other words stay text, which the reader refuses. */
    Entered flag(String... fields) {
        for (String field : fields) {
            String value = value(field);
            if ("true".equals(value) || "false".equals(value)) {
                node.put(field, Boolean.parseBoolean(value));
            } else {
                node.put(field, value);
            }
        }
        return this;
    }

    /** Takes a field that is a whole number; anything else stays text, which the reader refuses. */
    Entered number(String field) {
        String value = value(field);
        if (value != null && NUMBER.matcher(value).matches()) {
            node.put(field, Integer.valueOf(value));
        } else {
            node.put(field, value);
        }
        return this;
    }

    ObjectNode node() {
        return node;
    }

    /** The version that the form was made from; one that is missing or unreadable matches none. */
    static int version(MultivaluedMap<String, String> form) {
        String version = form.getFirst("version");
        return version != null && NUMBER.matcher(version).matches() ? Integer.parseInt(version) : -1;
    }

    /** The field whose stored value a stale form takes over; null where the form is sent to be stored. */
    @Nullable
    String taken() {
        return value("take");
    }

    @Nullable
    String value(String field) {
        String value = form.getFirst(field);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
