package outward.transfer;

import java.util.List;
import java.util.function.Supplier;
import outward.answer.FieldError;
import outward.answer.WrongInput;
import outward.customer.Estate;

/** An estate as it stands in a file: it knows on which line each thing is. */
public final class EstateFile {
    private static final String TEXT = "Text is wanted here.";

    private final Estate estate;
    private final YamlTree tree;

    EstateFile(Estate estate, YamlTree tree) {
        this.estate = estate;
        this.tree = tree;
    }

    /** What the file holds. */
    public Estate estate() {
        return estate;
    }

    /** Does something with the estate; what is wrong with it is named by path and line. */
    public <T> T located(Supplier<T> work) {
        return located(tree, work);
    }

    static <T> T located(YamlTree tree, Supplier<T> work) {
        try {
            return work.get();
        } catch (WrongInput wrong) {
            List<FieldError> errors = wrong.errors().stream()
                    .map(e -> new FieldError(e.field(), "Line " + tree.line(e.field()) + ": " + hint(e.message())))
                    .toList();
            throw new WrongInput(errors);
        }
    }

    private static String hint(String message) {
        return message.equals(TEXT) ? message + " A number or a truth value becomes text in double quotes." : message;
    }
}
