package outward.observed;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was brought about the tenant's sites; every call runs in the caller's transaction. */
public interface Observations {
    /** Keeps a text with what was read from it, in the name of whoever asks; answers its id. */
    UUID add(UUID site, UUID customer, String source, String content, Reading reading);

    /** A site's observations, newest first. */
    List<Observation> of(UUID site, int most);

    /** One of a site's observations; empty when it is not there or not yours. */
    Optional<Observation> find(UUID site, UUID id);
}
