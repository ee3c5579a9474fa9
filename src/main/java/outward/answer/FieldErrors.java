package outward.answer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a form, so that a person sees every wrong field at once. */
public final class FieldErrors {
    private final List<FieldError> errors = new ArrayList<>();

    /** Those of a refusal. */
    public static FieldErrors of(WrongInput wrong) {
        var errors = new FieldErrors();
        errors.addAll(wrong);
        return errors;
    }

    /** Notes one wrong field. */
    public void add(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    /** Notes every field of another refusal. */
    public void addAll(WrongInput wrong) {
        errors.addAll(wrong.errors());
    }

    /** True while nothing is wrong. */
    public boolean isEmpty() {
        return errors.isEmpty();
    }

    /** What was noted first about that field, or null; templates ask for it beside the field. */
    public @Nullable String at(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }

    /** What was noted, in order. */
    public List<FieldError> all() {
        return List.copyOf(errors);
    }

    /** Refuses with everything that was noted, if anything was. */
    public void orThrow() {
        if (!errors.isEmpty()) {
            throw new WrongInput(errors);
        }
    }
}
