package outward.customer.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import outward.answer.WrongInput;

/** Bodies of API calls. */
final class Body {
    private Body() {}

    /** The body as an object; refuses anything else. */
    static ObjectNode object(@Nullable JsonNode body) {
        if (body instanceof ObjectNode object) {
            return object;
        }
        throw WrongInput.at("body", "A JSON object is wanted.");
    }

    /** Refuses all but an object without fields. */
    static void empty(@Nullable JsonNode body) {
        object(body).fieldNames().forEachRemaining(field -> {
            throw WrongInput.at(field, "This field is not known.");
        });
    }

    /** What is stored, with the given fields put over it; null puts a field back to its default. */
    static ObjectNode over(ObjectNode stored, @Nullable JsonNode patch) {
        return stored.setAll(object(patch));
    }
}
