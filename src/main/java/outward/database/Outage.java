package outward.database;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a database that is away from a bug in what we asked of it. */
public final class Outage {
    /** PostgreSQL's codes: shut down by an administrator, crashed, cannot connect now, too many connections. */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "53300");

    private Outage() {}

    /** True when the database could not be reached, or went away in between. */
    public static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(30)
                .anyMatch(cause -> cause instanceof SQLException sql && isAway(sql));
    }

    private static boolean isAway(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout");
        }
        return state.startsWith("08") || STATES.contains(state);
    }
}
