package outward.identity;

/**
 * A second factor as it is kept.
 *
 * @param sealed what makes its codes, sealed, in base 64
 * @param lastStep the time step of the code used last; none up to it is good any more
 */
public record Factor(String sealed, long lastStep) {}
