package outward.transfer.web;

import java.util.List;
import outward.answer.FieldError;
import outward.answer.FieldErrors;
import outward.answer.WrongInput;

/** A pasted file with what is wrong with it; nothing where none was sent yet. */
public record WrongEstate(String content, List<FieldError> all) {
    private static final int MOST = 100;

    static final WrongEstate NONE = new WrongEstate("", List.of());

    static WrongEstate of(String content, WrongInput wrong) {
        return new WrongEstate(content, wrong.errors());
    }

    /** Whether nothing is wrong. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Those that a page shows. */
    public List<FieldError> shown() {
        return all.stream().limit(MOST).toList();
    }

    /** How many it does not show. */
    public int more() {
        return Math.max(0, all.size() - MOST);
    }

    /** What is said beside the box. */
    public FieldErrors errors() {
        FieldErrors errors = new FieldErrors();
        if (!isEmpty()) {
            errors.add("content", "This cannot be imported; what is wrong stands above.");
        }
        return errors;
    }
}
