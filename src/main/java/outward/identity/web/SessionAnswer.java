package outward.identity.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.Date;
import outward.answer.SeeOther;
import outward.identity.Session;

/** Answers that begin or end a session in the browser. */
@ApplicationScoped
class SessionAnswer {
    private final SessionCookie cookie;

    SessionAnswer(SessionCookie cookie) {
        this.cookie = cookie;
    }

    /** Sends the browser on, with the session's cookie. */
    Response begin(Session session, String path, HttpServerRequest request) {
        var set = cookie(request)
                .value(cookie.seal(session))
                .expiry(Date.from(session.until()))
                .build();
        return SeeOther.builder(path).cookie(set).build();
    }

    /** Sends the browser to sign-in, without the cookie. */
    Response end(HttpServerRequest request) {
        var removed = cookie(request).value("").maxAge(0).build();
        return SeeOther.builder("/sign-in").cookie(removed).build();
    }

    /** Secure wherever the browser came by HTTPS; a forwarding proxy must be believed for that (deploy/README.md). */
    private static NewCookie.Builder cookie(HttpServerRequest request) {
        return new NewCookie.Builder(SessionCookie.NAME)
                .path("/")
                .httpOnly(true)
                .secure("https".equals(request.scheme()))
                .sameSite(NewCookie.SameSite.LAX);
    }
}
