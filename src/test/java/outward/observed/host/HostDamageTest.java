package outward.observed.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import outward.address.Ipv6;
import outward.observed.text.Line;
import outward.observed.text.Words;

/** Whatever happens to a text, reading it never fails, and never gives an address that does not stand in it. */
class HostDamageTest {
    private static final int TIMES = 10_000;
    private static final Pattern RUN = Pattern.compile("[0-9A-Fa-f.]*:[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*");
    private static final List<String> TEXTS = Stream.of(
                    "netsh-session",
                    "netsh-detail",
                    "route-print-persistent",
                    "ipconfig-german-french",
                    "ipconfig-server",
                    "get-net-route",
                    "get-net-ip-address",
                    "server-lists",
                    "damaged-wrapped-80")
            .map(name -> Shown.fixture(name + ".txt"))
            .toList();

    @Test
    void ten_thousand_damaged_texts_show_only_addresses_that_stand_in_them() {
        for (int seed = 0; seed < TIMES; seed++) {
            Random random = new Random(seed);
            String text = new HostDamage(random).of(part(random, TEXTS.get(random.nextInt(TEXTS.size()))));
            Set<Ipv6> written = written(Cleaned.lines(text));

            for (Seen thing : HostReport.read(text).seen()) {
                assertThat(written)
                        .as("%s from seed %d in%n%s", thing, seed, text)
                        .containsAll(addresses(thing));
            }
        }
    }

    /** Some thirty lines: enough to be confused by, and soon read. */
    private static String part(Random random, String text) {
        List<String> lines = text.lines().toList();
        int from = random.nextInt(Math.max(1, lines.size() - 30));
        return String.join("\n", lines.subList(from, Math.min(lines.size(), from + 30))) + "\n";
    }

    private static Set<Ipv6> written(List<Line> lines) {
        Set<Ipv6> written = new HashSet<>();
        StringBuilder last = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            last.setLength(0);
            StringBuilder stripped = new StringBuilder();
            for (Line line : lines.subList(i, Math.min(lines.size(), i + 3))) {
                last.append(line.text());
                stripped.append(line.text().strip());
                Stream.of(last, stripped)
                        .flatMap(t -> RUN.matcher(t).results())
                        .forEach(r -> Words.ipv6(r.group()).ifPresent(written::add));
            }
        }
        return written;
    }

    private static List<Ipv6> addresses(Seen thing) {
        if (thing instanceof SeenAddress address) {
            return List.of(address.address());
        }
        if (thing instanceof SeenRoute route) {
            Ipv6 network = route.destination().network();
            return route.nextHop() == null ? List.of(network) : List.of(network, route.nextHop());
        }
        if (thing instanceof SeenGateway gateway) {
            return gateway.address() == null ? List.of() : List.of(gateway.address());
        }
        return thing instanceof SeenManagementServer server ? server.addresses() : List.of();
    }
}
