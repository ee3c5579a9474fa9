package outward.observed.drift;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.observed.text.Words;

/** What ping.exe prints: whom it asks, each reply, and how many there were at the end. */
final class PingText {
    private static final Pattern ASKS = Pattern.compile(
            "\\s*Pinging (?:\\S{1,255} \\[)?([0-9a-f:.]{2,45})(?:%\\w{1,9})?]?(?: from ([0-9a-f:.]{2,45})(?:%\\w{1,9})?)? with .{0,100}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REPLY = Pattern.compile(
            "\\s*Reply from ([0-9a-f:.]{2,45})(?:%\\d{1,9})?: time[=<]\\d{1,6}ms\\s*", Pattern.CASE_INSENSITIVE);
    /** A router that cannot deliver replies too, and Windows counts it among what was received. */
    private static final Pattern REFUSED =
            Pattern.compile("\\s*Reply from [0-9a-f:.%]{2,60}: Destination .{0,60}", Pattern.CASE_INSENSITIVE);

    private static final Pattern STATISTICS =
            Pattern.compile("\\s*Ping statistics for ([0-9a-f:.]{2,45})(?:%\\w{1,9})?:\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PACKETS =
            Pattern.compile("\\s*Packets: Sent = (\\d{1,9}), Received = (\\d{1,9}), Lost = \\d{1,9} .{0,40}");

    private final Consumer<Attempt> found;
    private @Nullable Ipv6 asked;
    private @Nullable Ipv6 source;
    private @Nullable Ipv6 counted;
    private boolean answered;

    PingText(Consumer<Attempt> found) {
        this.found = found;
    }

    static boolean explains(String line) {
        return ASKS.matcher(line).matches()
                || REPLY.matcher(line).matches()
                || REFUSED.matcher(line).matches()
                || STATISTICS.matcher(line).matches()
                || PACKETS.matcher(line).matches();
    }

    void read(String line) {
        Matcher asks = ASKS.matcher(line);
        Matcher reply = REPLY.matcher(line);
        Matcher statistics = STATISTICS.matcher(line);
        Matcher packets = PACKETS.matcher(line);
        if (asks.matches()) {
            end();
            asked = Words.ipv6(asks.group(1)).orElse(null);
            source = Optional.ofNullable(asks.group(2)).flatMap(Words::ipv6).orElse(null);
        } else if (reply.matches()) {
            Words.ipv6(reply.group(1)).ifPresent(this::answered);
        } else if (statistics.matches()) {
            counted = Words.ipv6(statistics.group(1)).orElse(null);
        } else if (packets.matches()) {
            count(packets.group(1), packets.group(2));
            end();
        }
    }

    private void answered(Ipv6 by) {
        answered |= by.equals(asked) || asked == null;
        found.accept(new Attempt(by, by.equals(asked) ? source : null, 0, true, Attempt.PING));
    }

    /** No answer is sure where nothing came back, or nothing of the one that was asked. */
    private void count(String sent, String received) {
        boolean all = counted != null && counted.equals(asked);
        boolean none = Integer.parseInt(received) == 0 || all;
        if (counted != null && !answered && none && Integer.parseInt(sent) > 0) {
            found.accept(new Attempt(counted, all ? source : null, 0, false, Attempt.PING));
        }
    }

    /** Where what was printed of one address ends. */
    void end() {
        asked = null;
        source = null;
        counted = null;
        answered = false;
    }
}
