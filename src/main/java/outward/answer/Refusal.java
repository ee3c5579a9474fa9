package outward.answer;

/**
 * The domain says no to something well formed; a value that the caller must look at. The API answers it with 409.
 *
 * @param code stable word in capitals, such as {@code HOST_NAME_TAKEN}
 * @param reason a sentence for people
 */
public record Refusal(String code, String reason) {}
