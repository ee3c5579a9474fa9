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

    /** Lets somebody in who has proven who they are, or asks them for a code first. */
    Response enter(Entrant entrant, String path, HttpServerRequest request) {
        if (!entrant.owesCode()) {
            return begin(entry.begin(entrant, Visitors.of(request)), path);
        }
        Ticket ticket = entry.ticket(entrant);
        var set = cookie(TicketCookie.NAME)
                .value(ticketCookie.seal(ticket))
                .expiry(Date.from(ticket.until()))
                .build();
        return SeeOther.builder(ReturnPath.secondStep(path)).cookie(set).build();
    }

    /** Sends the browser on, with the session's cookie. */
    Response begin(Session session, String path) {
        var set = cookie(SessionCookie.NAME)
                .value(cookie.seal(session))
                .expiry(Date.from(session.until()))
                .build();
        var used = cookie(TicketCookie.NAME).value("").maxAge(0).build();
        return SeeOther.builder(path).cookie(set, used).build();
    }

    /** Sends the browser to sign-in, without the cookie. */
    Response end() {
        var removed = cookie(SessionCookie.NAME).value("").maxAge(0).build();
        return SeeOther.builder("/sign-in", "You are signed out.")
                .cookie(removed)
                .build();
    }

    /** It goes out Secure and bound to this host wherever the browser did not come by plain HTTP of the same machine. */
    static NewCookie.Builder cookie(String name) {
        return new NewCookie.Builder(name).path("/").httpOnly(true).sameSite(NewCookie.SameSite.LAX);
    }
}
