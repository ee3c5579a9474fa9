package outward.customer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import outward.answer.PlainText;
import outward.answer.WrongInput;

/** Why a person changes a site: it becomes the reason of the revision, and stands in the audit trail. */
public final class EditReason {
    private static final String FIELD = "reason";
    private static final int LENGTH = 500;

    private EditReason() {}

    /** The reason if one is given; refuses one that is too long or is no line of plain text. */
    public static @Nullable String of(@Nullable String text) {
        if (text != null) {
            PlainText.fault(text, LENGTH).ifPresent(fault -> {
                throw WrongInput.at(FIELD, fault);
            });
        }
        return text;
    }

    /** Takes the reason out of the fields of a site. */
    public static @Nullable String take(ObjectNode fields) {
        JsonNode given = fields.remove(FIELD);
        if (given != null && !given.isNull() && !given.isTextual()) {
            throw WrongInput.at(FIELD, "Text is wanted here.");
        }
        return of(given == null ? null : given.textValue());
    }
}
