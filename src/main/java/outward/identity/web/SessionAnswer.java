package outward.identity.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.Date;
import outward.answer.SeeOther;
import outward.identity.Entrant;
import outward.identity.Entry;
import outward.identity.Session;
import outward.identity.Ticket;

/** Answers that begin or end a session in the browser. */
@ApplicationScoped
class SessionAnswer {
    private final SessionCookie cookie;
    private final TicketCookie ticketCookie;
    private final Entry entry;

    SessionAnswer(SessionCookie cookie, TicketCookie ticketCookie, Entry entry) {
        this.cookie = cookie;
        this.ticketCookie = ticketCookie;
        this.entry = entry;
    }

    /** Lets somebody in whose password was right, or asks them for a code first. */
    Response enter(Entrant entrant, String path, HttpServerRequest request) {
        if (!entrant.owesCode()) {
            return begin(entry.begin(entrant, Visitors.of(request)), path, request);
        }
        Ticket ticket = entry.ticket(entrant);
        var set = cookie(TicketCookie.NAME, request)
                .value(ticketCookie.seal(ticket))
                .expiry(Date.from(ticket.until()))
                .build();
        return SeeOther.builder(ReturnPath.secondStep(path)).cookie(set).build();
    }

    /** Sends the browser on, with the session's cookie. */
    Response begin(Session session, String path, HttpServerRequest request) {
        var set = cookie(SessionCookie.NAME, request)
                .value(cookie.seal(session))
                .expiry(Date.from(session.until()))
                .build();
        var used = cookie(TicketCookie.NAME, request).value("").maxAge(0).build();
        return SeeOther.builder(path).cookie(set, used).build();
    }

    /** Sends the browser to sign-in, without the cookie. */
    Response end(HttpServerRequest request) {
        var removed = cookie(SessionCookie.NAME, request).value("").maxAge(0).build();
        return SeeOther.builder("/sign-in").cookie(removed).build();
    }

    /** Secure wherever the browser came by HTTPS; a forwarding proxy must be believed for that (deploy/README.md). */
    private static NewCookie.Builder cookie(String name, HttpServerRequest request) {
        return new NewCookie.Builder(name)
                .path("/")
                .httpOnly(true)
                .secure("https".equals(request.scheme()))
                .sameSite(NewCookie.SameSite.LAX);
    }
}
