package outward.answer;

import java.util.List;

/** Input that can never be right, field by field. Pages show it beside the fields, the API answers 422. */
public final class WrongInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    /** Wrong input with at least one field. */
    public WrongInput(List<FieldError> errors) {
        super(errors.toString(), null, false, false);
        if (errors.isEmpty()) {
            throw new IllegalArgumentException("no field is wrong");
        }
        this.errors = List.copyOf(errors);
    }

    /** One wrong field. */
    public static WrongInput at(String field, String message) {
        return new WrongInput(List.of(new FieldError(field, message)));
    }

    /** The wrong fields, in the order in which they were found. */
    public List<FieldError> errors() {
        return errors;
    }
}
