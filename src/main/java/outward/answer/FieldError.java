package outward.answer;

/**
 * One wrong field.
 *
 * @param field name as the form or the JSON body has it, such as {@code hosts[3].name}
 * @param message a sentence: what was wrong and what is accepted
 */
public record FieldError(String field, String message) {}
