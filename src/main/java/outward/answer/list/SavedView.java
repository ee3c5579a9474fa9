package outward.answer.list;

import java.util.UUID;

/**
 * A view of a list that a member keeps under a name.
 *
 * @param query as {@link ViewQuery} writes it
 * @param usual whether the list opens with it
 */
public record SavedView(UUID id, String name, String query, boolean usual) {}
