package outward.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import outward.identity.Session;

/** A session as a cookie's value. */
@ApplicationScoped
class SessionCookie {
    static final String NAME = "outward-session";

    private final SealedIds sealed;

    SessionCookie(SealedIds sealed) {
        this.sealed = sealed;
    }

    /** The cookie's value. */
    String seal(Session session) {
        return sealed.seal(NAME, session.until(), session.tenantId(), session.identityId(), session.id());
    }

    /** The session in that value; nothing when we did not write it. */
    Optional<Session> open(String value) {
        return sealed.open(NAME, value)
                .map(found -> new Session(
                        found.ids().get(0), found.ids().get(1), found.ids().get(2), found.until()));
    }
}
