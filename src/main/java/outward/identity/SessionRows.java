package outward.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sessions in the database; every method sees those of the bound identity only. */
public interface SessionRows {
    /** Stores a session of a membership. */
    void add(Session session, Membership membership, Visitor visitor, Instant now, Instant idleUntil);

    /** Whose session it is, if it has not ended. */
    Optional<Membership> find(Session session, Instant now);

    /** Notes that the session is used, once a minute at most. */
    void seen(Session session, Instant now, Instant idleUntil);

    /** Those that have not ended, the youngest use first. */
    List<OpenSession> open(Instant now);

    /** Ends one; true when it was there. */
    boolean end(UUID id);

    /** Ends all but one. */
    void endOthers(UUID kept);

    /** Ends all. */
    void endAll();
}
