package outward.observed.drift;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.observed.text.Words;

/** What Test-NetConnection prints, property by property; what stands under no remote address is nobody's. */
final class TestedText {
    private static final Pattern PROPERTY = Pattern.compile(
            "\\s*(ComputerName|RemoteAddress|RemotePort|PingSucceeded|TcpTestSucceeded|SourceAddress|PingReplyDetails \\(RTT\\))"
                    + "\\s*: ?(.{0,300})");
    private static final int MOST_PORTS = 65_535;

    private final Consumer<Attempt> found;
    private @Nullable Ipv6 remote;
    private @Nullable Ipv6 source;
    private int port;
    private @Nullable Boolean ping;
    private @Nullable Boolean session;

    TestedText(Consumer<Attempt> found) {
        this.found = found;
    }

    static boolean explains(String line) {
        return PROPERTY.matcher(line).matches();
    }

    /** Whether the line is of such a text. */
    boolean read(String line) {
        Matcher property = PROPERTY.matcher(line);
        if (!property.matches()) {
            return false;
        }
        take(property.group(1), property.group(2).strip());
        return true;
    }

    private void take(String name, String value) {
        switch (name) {
            case "ComputerName" -> end();
            case "RemoteAddress" -> {
                end();
                remote = Words.ipv6(value).orElse(null);
            }
            case "SourceAddress" -> source = Words.ipv6(value).orElse(null);
            case "RemotePort" -> port = port(value);
            case "PingSucceeded" -> ping = truth(ping, value);
            case "TcpTestSucceeded" -> session = truth(session, value);
            default -> {}
        }
    }

    /** Windows counts them from 1; with none asked for it prints 0 or nothing. */
    private static int port(String value) {
        int read = value.matches("[0-9]{1,5}") ? Integer.parseInt(value) : 0;
        return read <= MOST_PORTS ? read : 0;
    }

    /** A property that comes again without its address above it is of another try, nobody knows which. */
    private @Nullable Boolean truth(@Nullable Boolean before, String value) {
        if (before != null) {
            end();
        }
        return remote == null ? null : Words.truth(value).orElse(null);
    }

    /** Where the properties of one try end. */
    void end() {
        if (remote != null) {
            if (ping != null) {
                found.accept(new Attempt(remote, source, 0, ping, Attempt.TEST));
            }
            if (session != null && port > 0) {
                found.accept(new Attempt(remote, source, port, session, Attempt.TEST));
            }
        }
        remote = null;
        source = null;
        port = 0;
        ping = null;
        session = null;
    }
}
