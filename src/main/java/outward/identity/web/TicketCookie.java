package outward.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import outward.identity.Ticket;

/** A ticket to the second step of signing in as a cookie's value. */
@ApplicationScoped
class TicketCookie {
    static final String NAME = "outward-second-step";

    private final SealedIds sealed;

    TicketCookie(SealedIds sealed) {
        this.sealed = sealed;
    }

    /** The cookie's value. */
    String seal(Ticket ticket) {
        return sealed.seal(NAME, ticket.until(), ticket.tenantId(), ticket.identityId(), ticket.password());
    }

    /** The ticket in that value; nothing when we did not write it. */
    Optional<Ticket> open(String value) {
        return sealed.open(NAME, value)
                .map(found -> new Ticket(
                        found.ids().get(0), found.ids().get(1), found.ids().get(2), found.until()));
    }
}
