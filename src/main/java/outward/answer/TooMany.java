package outward.answer;

import java.time.Duration;

/** Too much was asked for in a while; the answer says when to come again. */
public final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String TITLE = "Too many attempts";

    private final long seconds;

    /** Refused for so long, rounded up to whole seconds, one at least. */
    public TooMany(Duration wait) {
        super("too many attempts", null, false, false);
        this.seconds = Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds());
    }

    /** After how many seconds it may be tried again. */
    public long seconds() {
        return seconds;
    }

    /** 429 with a sentence. */
    public Problem problem() {
        String wait =
                seconds <= 90 ? seconds + (seconds == 1 ? " second" : " seconds") : (seconds + 59) / 60 + " minutes";
        return Problem.of(429, TITLE, "Try again in " + wait + ".");
    }
}
