package outward.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The body of a call of the machine interface that has a few fields. */
public final class JsonBody {
    private JsonBody() {}

    /** The body as an object; notes each field that is none of these, and refuses at once what is no object. */
    public static JsonNode of(@Nullable JsonNode body, Set<String> fields, FieldErrors errors) {
        if (body == null || !body.isObject()) {
            throw WrongInput.at("body", "A JSON object is wanted.");
        }
        body.fieldNames().forEachRemaining(field -> {
            if (!fields.contains(field)) {
                errors.add(PlainText.printable(field), "There is no such field here.");
            }
        });
        return body;
    }
}
