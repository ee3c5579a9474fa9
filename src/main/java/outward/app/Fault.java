package outward.app;

import io.quarkus.qute.TemplateExtension;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;

/** What is wrong with a field of a form, for the tag that shows every field, as {@code fault:of(errors, name)}. */
@TemplateExtension(namespace = "fault")
final class Fault {
    private Fault() {}

    /** The sentence; null where nothing is wrong, or where the form is one that cannot be wrong. */
    static @Nullable String of(@Nullable FieldErrors errors, String field) {
        return errors == null ? null : errors.at(field);
    }
}
