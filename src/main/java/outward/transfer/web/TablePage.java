package outward.transfer.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldError;
import outward.answer.FieldErrors;
import outward.transfer.CsvField;
import outward.transfer.CsvSheet;

/**
 * The page on which a table is brought: the form, or what the table would do.
 *
 * @param sheet null = none was sent that can be read
 * @param preview null likewise
 * @param errors why it cannot be read
 */
public record TablePage(
        List<CsvField> fields,
        CsvForm form,
        @Nullable CsvSheet sheet,
        @Nullable TablePreview preview,
        FieldErrors errors) {
    /** What is wrong, in sentences. */
    public List<String> problems() {
        return errors.all().stream().map(FieldError::message).distinct().toList();
    }

    /** Whether something else would be done by now than was confirmed. */
    public boolean isStale() {
        return preview != null && form.seal != null;
    }

    /** So many hosts as it touches. */
    public String touched() {
        int number = preview == null ? 0 : preview.touched();
        return number + (number == 1 ? " host" : " hosts");
    }
}
