package outward.answer;

import java.util.List;

/**
 * A list as the API answers it.
 *
 * @param total how many there are in all
 */
public record Listing<T>(List<T> items, long total) {}
