package outward.runbook.document;

/**
 * How a firm's printed documents look.
 *
 * @param firm its name as it stands on covers
 */
public record Look(String firm) {}
