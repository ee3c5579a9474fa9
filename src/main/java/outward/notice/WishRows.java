package outward.notice;

import java.util.Optional;
import java.util.UUID;

/** What members want to be told of; every call runs in the caller's transaction. */
public interface WishRows {
    /** What a member said; empty where they never did. */
    Optional<Wishes> find(UUID member);

    /** Keeps it in place of what they said before. */
    void keep(UUID member, Wishes wishes);
}
