package outward.observed.drift;

/** What a finding was read from: a later text that shows all of it stands for the earlier one. */
public enum Topic {
    COMPUTER,
    INTERFACES,
    ADDRESSES,
    KEPT_ADDRESSES,
    ROUTES,
    KEPT_ROUTES,
    CHOICE,
    CHECKS,
    /** That the server answered: shown by an answer only. */
    SERVER_ANSWER,
    /** That a client answered a ping: likewise. */
    CLIENT_PING,
    /** That a client took a session: likewise. */
    CLIENT_SESSION,
    LIST,
    RULES,
    SERVER,
    /** The IPv4 addresses of the server's internal adapter. */
    INTERNAL_IPV4
}
