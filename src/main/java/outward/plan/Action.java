package outward.plan;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What happens to a value or a host between two designs; each carries its own symbol. */
public enum Action {
    ADD("+"),
    CHANGE("~"),
    REMOVE("−"),
    KEEP("");

    private final String symbol;

    Action(String symbol) {
        this.symbol = symbol;
    }

    /** What leads from the one to the other; null stands for not there. */
    static Action between(@Nullable Object before, @Nullable Object after) {
        if (before == null) {
            return after == null ? KEEP : ADD;
        }
        return after == null ? REMOVE : before.equals(after) ? KEEP : CHANGE;
    }

    /** The sign shown beside a change. */
    public String symbol() {
        return symbol;
    }

    /** The word used in the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
