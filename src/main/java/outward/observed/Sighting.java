package outward.observed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the newest text about a machine that shows such a list shows of it.
 *
 * @param machine {@code server}, or the id of a host
 * @param at when it was brought, in whose name
 * @param ran when a script of ours says that it ran, as it says it; null where no script did
 * @param things all of that list in the text; none where the text shows that it holds nothing
 */
public record Sighting(
        String machine,
        Listed list,
        UUID observation,
        Instant at,
        String by,
        @Nullable String ran,
        List<Understood> things) {
    public Sighting {
        things = List.copyOf(things);
    }
}
