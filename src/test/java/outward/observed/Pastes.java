package outward.observed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Texts that servers printed, made up by us, and readings as lines that a test can compare whole. */
final class Pastes {
    static final String ULA_NAT = read("domain/samples/s08-get-remoteaccess-ula-nat.txt");
    static final String CLUSTER = read("domain/samples/s09-get-daserver-cluster.txt");
    static final String ADDRESS_128 = read("domain/samples/s06-get-netipaddress-da-ula-128.txt");
    static final String ADDRESS_64 = read("domain/samples/s07-get-netipaddress-da-ula-64.txt");
    static final String MANAGEMENT_SERVERS = read("domain/samples/s10-get-damgmtserver-all.txt");
    static final String EDGE = read("observed/remote-access-edge.txt");
    static final String AFTER_PROMPT = read("observed/da-server-after-prompt.txt");
    static final String BALANCER = read("observed/cluster-balancer.txt");
    static final String NETWORK_NAT = read("observed/network-nat.txt");
    static final String READ_STATE = read("observed/read-state-edge.json");

    static final List<String> ALL = List.of(
            ULA_NAT,
            CLUSTER,
            ADDRESS_128,
            ADDRESS_64,
            MANAGEMENT_SERVERS,
            EDGE,
            AFTER_PROMPT,
            BALANCER,
            NETWORK_NAT,
            READ_STATE);

    private Pastes() {}

    private static String read(String resource) {
        try (InputStream in = Pastes.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line for each value: field, text, whether it may be a part only, and where it is from. */
    static String values(Reading reading) {
        return reading.values().stream()
                .map(v -> "%s = %s%s <%s>".formatted(v.field(), v.text(), v.whole() ? "" : " ...", v.from()))
                .collect(Collectors.joining("\n"));
    }

    /** The values without their source. */
    static String plainValues(String content) {
        return ServerReport.read(content).values().stream()
                .map(v -> v.field() + "=" + v.text())
                .collect(Collectors.joining("; "));
    }
}
