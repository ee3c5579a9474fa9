package outward.identity;

/**
 * Somebody whose password was right, on the way into one of their firms.
 *
 * @param owesCode true when they have a second factor
 */
public record Entrant(Identity identity, Membership firm, boolean owesCode) {}
