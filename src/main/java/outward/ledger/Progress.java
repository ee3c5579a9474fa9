package outward.ledger;

/**
 * How far the newest round of a site has come.
 *
 * @param settled steps that are done or skipped
 * @param of how many steps there are
 */
public record Progress(int revision, int settled, int of) {}
