package outward.identity.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outward.answer.Forbidden;
import outward.identity.Session;

/** The session that a page was asked for in; a token's request has none. */
@RequestScoped
class CurrentSession {
    private @Nullable Session session;

    void be(Session given) {
        session = given;
    }

    /** The session, if there is one. */
    Optional<Session> find() {
        return Optional.ofNullable(session);
    }

    /** The session; whoever comes with a token is refused. */
    Session get() {
        if (session == null) {
            throw new Forbidden("This is done in a browser, signed in.");
        }
        return session;
    }
}
