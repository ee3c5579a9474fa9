package outward.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells a write that PostgreSQL refused because the transaction may only read. */
public final class OnlyReads {
    private static final String STATE = "25006";

    private OnlyReads() {}

    /** Whether that is behind the failure: somebody's right to write went a moment ago. */
    public static boolean isBehind(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && STATE.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
