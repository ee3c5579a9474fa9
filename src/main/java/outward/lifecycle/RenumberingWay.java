package outward.lifecycle;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How clients come to a server that they do not know yet (safety Y21). */
public enum RenumberingWay {
    /** Behind NAT, where clients connect to a name. */
    DNS_ONLY,
    SECOND_DEPLOYMENT,
    CLIENTS_REFRESHED;

    /** The word used in the database, the API and forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The way with that word. */
    public static Optional<RenumberingWay> of(String word) {
        return Stream.of(values()).filter(way -> way.word().equals(word)).findFirst();
    }
}
