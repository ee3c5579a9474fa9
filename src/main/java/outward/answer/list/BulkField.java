package outward.answer.list;

import java.util.List;

/**
 * A field that many things can be given the same value of; left empty it stays as it is.
 *
 * @param choices none where text is typed
 */
public record BulkField(String word, String label, List<Choice> choices, String value) {}
