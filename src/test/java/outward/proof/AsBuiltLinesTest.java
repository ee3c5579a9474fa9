package outward.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.design.HostLine;
import outward.observed.Listed;
import outward.observed.Observation;
import outward.observed.Sighting;
import outward.observed.Understood;
import outward.observed.drift.Expected;
import outward.observed.drift.MachineDrift;
import outward.observed.drift.Sample;
import outward.runbook.document.MarkdownDocument;

/** Lines of as-built records that depend on how much there is, and on what a site or host is planned with. */
class AsBuiltLinesTest {
    private static final Instant MAY = Instant.parse("2026-05-04T09:30:00Z");

    private static String written(AsBuilt built) throws IOException {
        StringWriter markdown = new StringWriter();
        MarkdownDocument.write(AsBuiltDocument.of(built), markdown);
        return markdown.toString();
    }

    /** Nothing is recorded: {@code planned} are the hosts, and these machines were told of. */
    private static AsBuilt planned(Expected site, List<HostLine> planned, Set<String> told, List<Sighting> seen) {
        AsBuilt like = AsBuiltSample.built(planned, false, new ArrayList<>());
        Expected expected = new Expected(4, site.frame(), planned, List.of(), List.of(), List.of());
        return new AsBuilt(
                like.site(), like.at(), "Ada", expected, false, planned, List.of(), List.of(), told, asked -> seen);
    }

    private static List<HostLine> hosts(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(AsBuiltSample::host).toList();
    }

    @Test
    void a_site_without_hosts_says_so() throws IOException {
        assertThat(written(planned(AsBuiltSample.EDGE, List.of(), Set.of("server"), List.of())))
                .contains("## Management hosts\n\nNone is planned.\n")
                .contains("Of every machine something was brought.")
                .doesNotContain("Of these nothing was ever brought");
    }

    /** At most fifty names; the server is one of them where nothing of it was brought. */
    @ParameterizedTest
    @CsvSource({"50,true,50,0", "51,true,50,1", "49,false,50,0", "53,false,50,4"})
    void fifty_machines_that_were_never_observed_are_named(int hosts, boolean server, int named, int more)
            throws IOException {
        Set<String> told = new HashSet<>(server ? Set.of("server") : Set.of());
        String line = written(planned(AsBuiltSample.EDGE, hosts(hosts), told, List.of()))
                .lines()
                .filter(l -> l.startsWith("Of these nothing was ever brought: "))
                .findFirst()
                .orElseThrow();
        assertThat(line.split(", ", -1)).hasSize(named);
        assertThat(line).endsWith(more == 0 ? "." : " and " + more + " more; each says so below.");
        assertThat(line.contains(" more;")).isEqualTo(more > 0);
        assertThat(line.contains("the server")).isEqualTo(!server);
    }

    @ParameterizedTest
    @CsvSource({"100,0", "101,1", "130,30"})
    void a_hundred_things_of_a_list_are_shown(int things, int more) throws IOException {
        Sighting addresses = seen(
                Listed.ADDRESSES,
                IntStream.rangeClosed(1, things)
                        .mapToObj(i -> new Understood(Understood.Kind.ADDRESS, "Internal", "2001:db8::" + i, "netsh"))
                        .toList());
        String text = written(planned(AsBuiltSample.EDGE, List.of(), Set.of(), List.of(addresses)));
        assertThat(text.lines().filter(l -> l.startsWith("* Internal") || l.startsWith("- Internal")))
                .hasSize(Math.min(100, things));
        assertThat(text.contains(" more in that text")).isEqualTo(more > 0);
        assertThat(more == 0 || text.contains("and " + more + " more in that text"))
                .isTrue();
    }

    private static Sighting seen(Listed list, List<Understood> things) {
        return new Sighting(Observation.SERVER, list, new UUID(9, 1), MAY, "Ada", null, things);
    }

    @Test
    void of_the_routes_only_the_one_that_leads_everywhere_is_a_gateway() throws IOException {
        Sighting routes = seen(
                Listed.ROUTES,
                Stream.of("2002:836b:2:1000::/64", "::/0")
                        .map(to -> new Understood(Understood.Kind.ROUTE, to, "via 2001:db8::9", "netsh"))
                        .toList());
        String text = written(planned(AsBuiltSample.EDGE, List.of(), Set.of(), List.of(routes)));
        String gateway = text.substring(text.indexOf("Default gateway"));
        assertThat(gateway.substring(0, gateway.indexOf("Interfaces")))
                .contains("::/0")
                .doesNotContain("2002:836b:2:1000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "own prefixes | an address of its own making in 2001:db8:1:7::/64",
                "unnumbered edge | nothing is set on it",
                "unnumbered edge | nothing that a machine shows",
                "isatap | clients in 2002:836b:2:1000::/64",
            })
    void what_is_expected_of_a_machine_stands_there(String site, String words) throws IOException {
        Expected expected = Sample.named(site);
        List<HostLine> bare =
                expected.hosts().stream().filter(h -> h.address() == null).toList();
        assertThat(written(planned(expected, bare, Set.of(), List.of()))).contains(words);
    }

    /** The differences of a host stand under the host, whichever come first. */
    @Test
    void a_server_of_which_nothing_differs_has_none_of_a_hosts() throws IOException {
        AsBuilt like = AsBuiltSample.built(AsBuiltSample.EDGE.hosts(), true, new ArrayList<>());
        List<MachineDrift> reversed = new ArrayList<>(like.drifts());
        Collections.reverse(reversed);
        AsBuilt built = new AsBuilt(
                like.site(),
                like.at(),
                like.by(),
                like.expected(),
                true,
                like.planned(),
                like.ladders(),
                reversed,
                like.told(),
                like.seen());
        String server = written(built);
        server = server.substring(server.indexOf("## DirectAccess server"), server.indexOf("## Management hosts"));
        assertThat(server).contains("Nothing that was read until").doesNotContain("ROUTE_WRONG_NEXT_HOP");
    }

    @Test
    void five_hundred_hosts_are_read_at_once_and_nobody_is_asked_for_besides() throws IOException {
        List<Integer> reads = new ArrayList<>();
        written(AsBuiltSample.built(hosts(500), false, reads));
        assertThat(reads).containsExactly(1, 500);
    }
}
