package outward.ledger;

import java.time.Instant;

/**
 * One carrying out of a revision: from the act that began it until another begins. Going back to an earlier revision is
 * a round of that revision.
 *
 * @param number from 1, within the site
 */
public record Round(int number, int revision, Instant begunAt) {}
