package outward.observed.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import outward.address.InvalidAddress;
import outward.address.Ipv6;
import outward.design.HostLine;

/** Who answered whom, as ping and Test-NetConnection print it in English; other languages prove nothing here. */
final class ConnectionText {
    private static final Pattern REPLY = Pattern.compile(
            "\\s*Reply from ([0-9a-f:.]{2,45})(?:%\\d{1,9})?: time[=<]\\d{1,6}ms\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROPERTY = Pattern.compile(
            "\\s*(ComputerName|RemoteAddress|RemotePort|PingSucceeded|TcpTestSucceeded|SourceAddress|PingReplyDetails \\(RTT\\))"
                    + "\\s*: ?(.{0,300})");
    private static final Pattern AROUND = Pattern.compile(
            "\\s*(?:Pinging |Ping statistics for |Packets: Sent = |Approximate round trip |Minimum = ).{0,300}");

    private final List<Answer> answers = new ArrayList<>();
    private @Nullable Ipv6 remote;
    private @Nullable Ipv6 source;

    private ConnectionText() {}

    /** An address that answered, whether to more than a ping, and which address was answered; null = it is not shown. */
    record Answer(Ipv6 address, boolean session, @Nullable Ipv6 source) {
        /** From another address than the planned one a session proves nothing (safety Y4); ping.exe names none. */
        boolean isOf(HostLine line) {
            return source == null ? !session : ChoiceDrift.isPlanned(line, source);
        }
    }

    static List<Answer> read(String content) {
        ConnectionText text = new ConnectionText();
        content.lines().forEach(text::take);
        return text.answers;
    }

    /** Whether a line is of such a text. */
    static boolean explains(String line) {
        return REPLY.matcher(line).matches()
                || PROPERTY.matcher(line).matches()
                || AROUND.matcher(line).matches();
    }

    private void take(String line) {
        Matcher reply = REPLY.matcher(line);
        Matcher property = PROPERTY.matcher(line);
        if (reply.matches()) {
            address(reply.group(1)).ifPresent(a -> answers.add(new Answer(a, false, null)));
        } else if (property.matches()) {
            take(property.group(1), property.group(2).strip());
        }
    }

    private void take(String name, String value) {
        if (name.equals("ComputerName")) {
            remote = null;
            source = null;
        } else if (name.equals("RemoteAddress")) {
            remote = address(value).orElse(null);
            source = null;
        } else if (name.equals("SourceAddress")) {
            source = address(value).orElse(null);
        } else if (name.endsWith("Succeeded") && value.equals("True") && remote != null) {
            answers.add(new Answer(remote, name.startsWith("Tcp"), source));
        }
    }

    private static Optional<Ipv6> address(String text) {
        try {
            return Optional.of(Ipv6.parse(text));
        } catch (InvalidAddress notOne) {
            return Optional.empty();
        }
    }
}
