package outward.identity;

/**
 * Whose a session is.
 *
 * @param owesFactor true for an owner who must set a second factor up before anything else
 */
public record Recognised(Membership membership, boolean owesFactor) {}
