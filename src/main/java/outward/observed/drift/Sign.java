package outward.observed.drift;

import java.util.Locale;

/** What a text of a host proves about it. */
public enum Sign {
    /** Every planned route was seen as it is planned. */
    ROUTES,
    /** The server answered, to a ping or a connection. */
    SERVER,
    /** A DirectAccess client answered a ping, which IPsec lets pass unprotected (facts W6). */
    CLIENT_PING,
    /** A DirectAccess client took a connection that is no ICMP. */
    CLIENT_SESSION;

    /** The word used in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
