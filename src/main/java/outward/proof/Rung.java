package outward.proof;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is proven of a host, from the lowest up; only the last proves the management servers list (facts W7). */
public enum Rung {
    PLANNED("planned"),
    APPLIED("applied"),
    ROUTE_SEEN("route seen"),
    SERVER_REACHED("server reached"),
    CLIENT_PING("client ping"),
    MANAGED_WITH_USER("managed with a user logged on"),
    MANAGED_BEFORE_LOGON("managed before logon");

    private final String label;

    Rung(String label) {
        this.label = label;
    }

    /** As people say it. */
    public String label() {
        return label;
    }

    /** The word used in the API and the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a person may state it; the others are read from what machines print. */
    public boolean isStated() {
        return this == APPLIED || this == MANAGED_WITH_USER || this == MANAGED_BEFORE_LOGON;
    }

    /** Whether it takes a session that is no ping. */
    public boolean takesSession() {
        return this == MANAGED_WITH_USER || this == MANAGED_BEFORE_LOGON;
    }

    /** The rung with that word. */
    public static Optional<Rung> of(String word) {
        return Arrays.stream(values()).filter(r -> r.word().equals(word)).findFirst();
    }
}
