package outward.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sessions in the database; every method sees those of the bound identity only. */
public interface SessionRows {
    /**
     * Holds the bound identity until the transaction ends. What begins sessions, ends them, or changes what they begin with
     * takes hold first, so that no session slips through.
     */
    void hold();

    /** Stores a session of a membership; {@code proved} is when its person last proved who they are. */
    void add(Session session, Membership membership, Visitor visitor, Instant now, Instant idleUntil, Instant proved);

    /** Whose session it is, if it has not ended. */
    Optional<Recognised> find(Session session, Instant now);

    /** Notes that the session is used, once a minute at most. */
    void seen(Session session, Instant now, Instant idleUntil);

    /** When the session's person last proved who they are; nothing when it has ended. */
    Optional<Instant> provedAt(UUID id);

    /** Notes that they did so at that moment. */
    void prove(UUID id, Instant now);

    /** Those that have not ended, the youngest use first. */
    List<OpenSession> open(Instant now);

    /** Ends one; true when it was there. */
    boolean end(UUID id);

    /** Ends all but one. */
    void endOthers(UUID kept);

    /** Ends all. */
    void endAll();
}
