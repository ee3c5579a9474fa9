package outward.audit.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import outward.audit.AuditEntry;

/**
 * One field of an entry that differs before and after; the value is null where there is none.
 *
 * @param symbol + came, ~ changed, − went
 * @param word the same as a word
 * @param field its name, with those of the things around it
 */
record Difference(
        String symbol,
        String word,
        String field,
        @Nullable String before,
        @Nullable String after) {
    /** Every field that differs, in the order of the thing afterwards. */
    static List<Difference> of(AuditEntry entry) {
        Map<String, String> before = fields(Acts.tree(entry.before()));
        Map<String, String> after = fields(Acts.tree(entry.after()));
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> of(name, before.get(name), after.get(name)))
                .toList();
    }

    private static Difference of(String field, @Nullable String before, @Nullable String after) {
        if (before == null) {
            return new Difference("+", "add", field, null, after);
        }
        return after == null
                ? new Difference("−", "remove", field, before, null)
                : new Difference("~", "change", field, before, after);
    }

    private static Map<String, String> fields(JsonNode thing) {
        Map<String, String> fields = new LinkedHashMap<>();
        collect("", thing, fields);
        return fields;
    }

    /** Null and nothing are the same: a field that is null is not there. */
    private static void collect(String name, JsonNode value, Map<String, String> fields) {
        if (value.isObject()) {
            value.properties().forEach(field -> collect(inside(name, field.getKey()), field.getValue(), fields));
        } else if (value.isArray() && value.size() > 0 && value.get(0).isObject()) {
            for (int i = 0; i < value.size(); i++) {
                collect(inside(name, String.valueOf(i + 1)), value.get(i), fields);
            }
        } else if (value.isArray()) {
            fields.put(name, text(value));
        } else if (!value.isNull()) {
            fields.put(name, value.asText());
        }
    }

    private static String inside(String name, String field) {
        return name.isEmpty() ? field : name + " · " + field;
    }

    private static String text(JsonNode list) {
        StringBuilder text = new StringBuilder();
        list.forEach(item -> text.append(text.isEmpty() ? "" : ", ").append(item.asText()));
        return text.toString();
    }
}
