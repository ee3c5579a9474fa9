package outward.lifecycle;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What of DirectAccess is left when a site is retired. */
public enum Remaining {
    NOTHING("Nothing: this is the last one"),
    /** With groups and policies of its own. */
    DEPLOYMENT("Another deployment"),
    /** Of the same deployment; groups, policies and network location server are shared. */
    ENTRY_POINT("Other entry points of the same deployment");

    private final String label;

    Remaining(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** The word used in the database, the API and the audit trail. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with that word. */
    public static Optional<Remaining> of(String word) {
        return Stream.of(values()).filter(r -> r.word().equals(word)).findFirst();
    }
}
