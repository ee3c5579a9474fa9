package outward.ledger;

/**
 * Which steps of a round are looked at; what is empty leaves none out.
 *
 * @param host a part of a host's name
 * @param state the word of an outcome
 * @param step the word of a step
 */
public record StepFilter(String host, String state, String step) {
    /** All of them. */
    public static final StepFilter ALL = new StepFilter("", "", "");
}
