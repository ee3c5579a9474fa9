package outward.identity;

import java.time.Instant;
import java.util.UUID;

/** A session as its person sees it. */
public record OpenSession(UUID id, String tenant, Instant begunAt, Instant seenAt, Visitor visitor) {}
