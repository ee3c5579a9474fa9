package outward.proof;

import java.time.Duration;
import java.time.Instant;

/** How old proof is, as people say it. */
public final class Age {
    private Age() {}

    /** Of what was shown then, in whole days. */
    public static String of(Instant at, Instant now) {
        long days = Duration.between(at, now).toDays();
        return days < 1 ? "less than a day old" : days == 1 ? "1 day old" : days + " days old";
    }
}
