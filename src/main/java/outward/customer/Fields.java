package outward.customer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import outward.address.InvalidAddress;
import outward.answer.FieldErrors;
import outward.answer.PlainText;

/**
 * Reads the fields of one entered thing, strictly: a wrong type or value is noted beside its field, a field that nobody
 * asked for is refused, null and absent both mean not given.
 */
final class Fields {
    private final ObjectNode node;
    private final String at;
    private final FieldErrors errors;
    private final Set<String> asked = new HashSet<>();

    /** {@code at} stands before each field's name in errors, such as {@code [3].}. */
    Fields(ObjectNode node, String at, FieldErrors errors) {
        this.node = node;
        this.at = at;
        this.errors = errors;
    }

    /** A text of the given length at most; null where not given or noted as wrong. */
    @Nullable
    String text(String field, int most) {
        JsonNode value = value(field);
        if (value == null) {
            return null;
        }
        Optional<String> fault =
                value.isTextual() ? PlainText.fault(value.textValue(), most) : Optional.of("Text is wanted here.");
        fault.ifPresent(f -> error(field, f));
        return fault.isPresent() ? null : value.textValue();
    }

    /** A text that must be given; the empty text where it is noted as wrong. */
    String required(String field, int most) {
        boolean given = value(field) != null;
        if (!given) {
            error(field, "This is needed.");
        }
        String text = given ? text(field, most) : null;
        return text == null ? "" : text;
    }

    /** A word of a closed set, or the default. */
    <E> E word(String field, Function<String, Optional<E>> of, E usual, String accepted) {
        E given = word(field, of, accepted);
        return given == null ? usual : given;
    }

    /** A word of a closed set; null where not given or noted as wrong. */
    <E> @Nullable E word(String field, Function<String, Optional<E>> of, String accepted) {
        String text = text(field, 100);
        if (text == null) {
            return null;
        }
        Optional<E> found = of.apply(text);
        if (found.isEmpty()) {
            error(field, "This is none of: " + accepted + ".");
        }
        return found.orElse(null);
    }

    /** An address or prefix, which the given rules may refuse; null where not given or noted as wrong. */
    <T> @Nullable T address(String field, Function<String, T> parse, Function<T, Optional<String>> refusal) {
        JsonNode value = value(field);
        return value == null ? null : parsed(field, value, parse, refusal);
    }

    /** A list of addresses or prefixes without repetition. */
    <T> List<T> addresses(String field, Function<String, T> parse, Function<T, Optional<String>> refusal) {
        JsonNode value = value(field);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            error(field, "A list is wanted here.");
            return List.of();
        }
        List<T> list = new ArrayList<>();
        for (JsonNode item : value) {
            T parsed = parsed(field, item, parse, refusal);
            if (parsed != null && list.contains(parsed)) {
                error(field, parsed + " is there twice.");
            } else if (parsed != null) {
                list.add(parsed);
            }
        }
        return list;
    }

    private <T> @Nullable T parsed(
            String field, JsonNode value, Function<String, T> parse, Function<T, Optional<String>> refusal) {
        if (!value.isTextual()) {
            error(field, "Text is wanted here.");
            return null;
        }
        try {
            T parsed = parse.apply(value.textValue());
            Optional<String> refused = refusal.apply(parsed);
            refused.ifPresent(reason -> error(field, reason));
            return refused.isPresent() ? null : parsed;
        } catch (InvalidAddress e) {
            error(field, String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** Yes, no, or null for not known. */
    @Nullable
    Boolean flag(String field) {
        JsonNode value = value(field);
        if (value == null || value.isBoolean()) {
            return value == null ? null : (Boolean) value.booleanValue();
        }
        error(field, "Only true, false or null is accepted.");
        return null;
    }

    /** One of the numbers, or null. */
    @Nullable
    Integer number(String field, Set<Integer> accepted) {
        JsonNode value = value(field);
        if (value == null) {
            return null;
        }
        if (value.isInt() && accepted.contains(value.intValue())) {
            return value.intValue();
        }
        error(field, "Only " + accepted.stream().sorted().toList() + " or null is accepted.");
        return null;
    }

    /** The things in a list of objects. */
    <T> List<T> things(String field, Function<Fields, T> read) {
        JsonNode value = value(field);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()
                || !StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isObject)) {
            error(field, "A list of objects is wanted here.");
            return List.of();
        }
        List<T> things = new ArrayList<>();
        for (JsonNode item : value) {
            var fields = new Fields((ObjectNode) item, at + field + "[" + things.size() + "].", errors);
            things.add(read.apply(fields));
            fields.refuseUnknown();
        }
        return things;
    }

    /** Notes every field that nobody asked for. */
    void refuseUnknown() {
        node.fieldNames().forEachRemaining(field -> {
            if (!asked.contains(field)) {
                error(PlainText.printable(field), "There is no such field here.");
            }
        });
    }

    void error(String field, String message) {
        errors.add(at + field, message);
    }

    boolean hasError(String field) {
        return errors.at(at + field) != null;
    }

    private @Nullable JsonNode value(String field) {
        asked.add(field);
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value;
    }
}
