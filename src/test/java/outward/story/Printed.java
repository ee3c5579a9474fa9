package outward.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What the machines of the story's site print: its server, and a host before and after its mend. */
public final class Printed {
    /** The server of an edge deployment, 203.0.113.9 and the next outside. */
    public static final String SERVER = read("/observed/remote-access-edge.txt");

    /** A host that lost its route to Teredo clients. */
    public static final String ONE_ROUTE = """
            C:\\>netsh interface ipv6 show route

            Publish  Type      Met  Prefix                    Idx  Gateway/Interface Name
            -------  --------  ---  ------------------------  ---  ------------------------
            No       Manual    256  2002:cb00:7109:1000::/64    4  2002:cb00:7109:3333::1
            """;
    /** The same host with both. */
    public static final String BOTH_ROUTES =
            ONE_ROUTE + "No       Manual    256  2001:0:cb00:7109::/64       4  2002:cb00:7109:3333::1\n";
    /** Answers of the server and of a client. */
    public static final String PINGS =
            "Reply from 2002:cb00:7109:3333::1: time=1ms\nReply from 2002:cb00:7109:1000::5: time=1ms\n";

    private Printed() {}

    /** A session that opened from that address. */
    public static String session(String source) {
        return "RemoteAddress : 2002:cb00:7109:1000::5\nSourceAddress : " + source
                + "\nRemotePort : 3389\nTcpTestSucceeded : True\n";
    }

    private static String read(String resource) {
        try (var in = Printed.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
