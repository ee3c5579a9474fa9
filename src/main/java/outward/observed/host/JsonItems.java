package outward.observed.host;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.observed.text.Json;
import outward.observed.text.Line;
import outward.observed.text.Property;

/** The objects in JSON: those that are read, and within the others whatever they hold. */
final class JsonItems {
    private static final String SCHEMA = "schema";

    private final Paste paste;

    JsonItems(Paste paste) {
        this.paste = paste;
    }

    void read(Json json) {
        if (json instanceof Json.Items list) {
            list.items().forEach(this::read);
        } else if (json instanceof Json.Members object && object.members().containsKey(SCHEMA)) {
            new ScriptJson(paste, this).read(object);
        } else if (json instanceof Json.Members object) {
            readObject(object);
        }
    }

    private void readObject(Json.Members object) {
        Item item = item(object);
        if (Items.seen(item, paste.command()).isPresent()) {
            Items.read(item(object), paste);
            return;
        }
        List<Json> within = object.members().values().stream()
                .filter(JsonItems::holdsObjects)
                .toList();
        if (within.isEmpty()) {
            paste.notes.unread(line(object), Unread.Why.UNKNOWN);
        }
        within.forEach(this::read);
    }

    private static boolean holdsObjects(Json json) {
        return json instanceof Json.Members
                || (json instanceof Json.Items list && list.items().stream().anyMatch(JsonItems::holdsObjects));
    }

    Line line(Json.Members object) {
        Line line = paste.line(paste.joined().lineAt(object.at()));
        String names = "{" + String.join(", ", object.members().keySet()) + "}";
        return line.text().length() > names.length() ? line : new Line(line.number(), names, false);
    }

    Item item(Json.Members object) {
        Line line = line(object);
        Item item = new Item(line.number());
        object.members().forEach((name, value) -> {
            String key = Fields.key(name);
            List<String> texts = object.unclear().contains(name) ? null : texts(value);
            if (Fields.isKnown(key) && !(item.has(key) && texts != null && texts.isEmpty())) {
                item.put(Property.whole(key, texts, new Line(line.number(), name + ": " + texts, false)));
            }
        });
        return item;
    }

    /** A value's texts; an enumeration may be an object with its word, and a time span one with its parts. */
    static @Nullable List<String> texts(Json value) {
        if (value instanceof Json.Scalar scalar) {
            return scalar.text() == null || scalar.text().isBlank()
                    ? List.of()
                    : List.of(scalar.text().strip());
        }
        if (value instanceof Json.Items list) {
            List<String> texts = new ArrayList<>();
            list.items().forEach(i -> Stream.ofNullable(texts(i)).forEach(texts::addAll));
            return texts;
        }
        return value instanceof Json.Members object ? span(object) : List.of();
    }

    private static @Nullable List<String> span(Json.Members object) {
        String days = number(object, "Days");
        String hours = number(object, "Hours");
        String minutes = number(object, "Minutes");
        String seconds = number(object, "Seconds");
        if (days != null && hours != null && minutes != null && seconds != null) {
            return List.of(days + "d" + hours + "h" + minutes + "m" + seconds + "s");
        }
        Json word = object.members().getOrDefault("Value", object.members().get("value"));
        return word instanceof Json.Scalar scalar && scalar.text() != null ? List.of(scalar.text()) : null;
    }

    private static @Nullable String number(Json.Members object, String name) {
        return object.members().get(name) instanceof Json.Scalar scalar ? scalar.text() : null;
    }
}
