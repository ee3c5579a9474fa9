package outward.answer.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which many things are changed or removed: the form, then what would be done.
 *
 * @param action where its forms are sent
 * @param path the page of the list, to go back to
 * @param number how many things were chosen
 * @param fields none where they are removed
 * @param preview null = nothing was asked for yet
 * @param problems why it cannot be done
 * @param stale whether something else would be done by now than was confirmed
 */
public record BulkPage<C extends Enum<C> & ListColumn>(
        ListShape<C> shape,
        String action,
        String path,
        Selection<C> selection,
        int number,
        List<BulkField> fields,
        @Nullable BulkPreview preview,
        List<String> problems,
        boolean stale) {
    /** Whether they are removed. */
    public boolean isRemoval() {
        return fields.isEmpty();
    }

    /** So many things. */
    public String things() {
        return shape.count(number);
    }

    /** So many of them as it touches. */
    public String touched() {
        return shape.count(preview == null ? 0 : preview.rows().size());
    }

    /** The list as it was. */
    public String back() {
        return ViewShelf.back(path, selection.query());
    }

    /** The fields that were given a value. */
    public List<BulkField> given() {
        return fields.stream().filter(f -> !f.value().isEmpty()).toList();
    }
}
