package outward.observed.host;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long something stays valid or preferred; null means for ever. */
public record Lifetime(@Nullable Duration left) {
    /** For ever: netsh prints infinite, PowerShell the largest time span. */
    public static final Lifetime INFINITE = new Lifetime(null);

    private static final Pattern NETSH =
            Pattern.compile("(?:(\\d{1,8})d)?(?:(\\d{1,6})h)?(?:(\\d{1,6})m)?(?:(\\d{1,9})s)?");
    private static final Pattern SPAN =
            Pattern.compile("(?:(\\d{1,8})\\.)?(\\d{1,2}):(\\d{2}):(\\d{2})(?:\\.\\d{1,7})?");
    /** TimeSpan.MaxValue in days. */
    private static final long MOST_DAYS = 10675199;

    public boolean isInfinite() {
        return left == null;
    }

    /** Whether one may begin like this. */
    static boolean begins(String text) {
        return Character.isDigit(text.charAt(0))
                || text.regionMatches(true, 0, "infinite", 0, Math.min(text.length(), "infinite".length()));
    }

    /** Reads the forms of netsh ({@code 6d23h57m58s}) and of PowerShell ({@code 6.00:10:40}). */
    static Optional<Lifetime> of(String text) {
        if (text.regionMatches(true, 0, "infinite", 0, "infinite".length())) {
            return Optional.of(INFINITE);
        }
        Matcher netsh = NETSH.matcher(text);
        Matcher span = SPAN.matcher(text);
        if (!text.isEmpty() && netsh.matches()) {
            return Optional.of(lasting(netsh));
        }
        return span.matches() ? Optional.of(lasting(span)) : Optional.empty();
    }

    private static Lifetime lasting(Matcher parts) {
        long days = number(parts.group(1));
        Duration left = Duration.ofDays(days)
                .plusHours(number(parts.group(2)))
                .plusMinutes(number(parts.group(3)))
                .plusSeconds(number(parts.group(4)));
        return days >= MOST_DAYS ? INFINITE : new Lifetime(left);
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
