package outward.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import outward.customer.Typed;
import outward.design.HostLine;
import outward.plan.Plan;
import outward.runbook.RunbookFixture;

/** Pictures and their words, compared whole with files that were looked at and read. */
class TopologyPictureTest {
    private static final Path EXPECTED = Path.of("src/test/resources/outward/picture");

    static Stream<Arguments> sites() {
        return Stream.of(
                Arguments.of("article", RunbookFixture.article()),
                Arguments.of("behind-nat", RunbookFixture.behindNat()),
                Arguments.of("native", RunbookFixture.twoPrefixes()),
                Arguments.of("load-balanced", RunbookFixture.loadBalanced()),
                Arguments.of("multisite", RunbookFixture.multisite()),
                Arguments.of("isatap", RunbookFixture.isatap()),
                Arguments.of("refused", RunbookFixture.refused()),
                Arguments.of("broken", RunbookFixture.article().serverForwardingOff()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sites")
    void a_site_is_drawn_and_said_in_words(String name, RunbookFixture fixture) throws IOException {
        Topology topology = topology(fixture.plan());
        compare(name + ".txt", said(topology));
        compare(name + ".svg", TopologyDrawing.of(topology).svg("topology"));
    }

    @Test
    void of_many_hosts_the_first_are_drawn_and_the_rest_is_counted() {
        Plan plan = RunbookFixture.article().plan();
        List<HostLine> hosts = plan.design().hosts();
        Topology topology = Topology.of(plan.frame(), hosts, 10_002);
        assertThat(topology.words()).endsWith("And 10000 more hosts.");
        assertThat(TopologyDrawing.of(topology).svg("t")).contains(">And 10000 more hosts</text>");
    }

    /** The walk takes for granted what nobody has read yet (facts P8, safety Y2). */
    @Test
    void what_is_not_confirmed_is_named_where_the_walk_arrives() {
        List<HostLine> hosts = RunbookFixture.article().plan().design().hosts();
        Topology unread = Topology.of(Typed.frame(Typed.ARTICLE), hosts, hosts.size());
        assertThat(unread.words())
                .filteredOn(words -> words.startsWith("JUMP01"))
                .singleElement()
                .asString()
                .endsWith(
                        "; packet walk: arrives once confirmed: the server's prefix length, its forwarding, the IPv6 path.");
        assertThat(unread.hosts().get(0).box().tone()).isEqualTo(Tone.LOOK);
        Topology length = Topology.of(
                Typed.frame(Typed.ARTICLE, Typed.CONFIRMED, "serverPrefixLength: null"), hosts, hosts.size());
        assertThat(length.words())
                .anyMatch(w -> w.endsWith("packet walk: arrives once confirmed: the server's prefix length."));
    }

    @Test
    void names_are_text_whatever_they_hold() {
        Label hostile = new Label("<script>&\"\u0007", null, Tone.PLAIN);
        Topology topology =
                new Topology(List.of(), new Box("</text><a>", List.of(hostile), Tone.PLAIN), null, List.of(), 0);
        assertThat(TopologyDrawing.of(topology).svg("t"))
                .contains(">&lt;/text&gt;&lt;a&gt;</text>", ">&lt;script&gt;&amp;&quot;</text>")
                .doesNotContain("<script", "<a>");
    }

    private static Topology topology(Plan plan) {
        List<HostLine> hosts = plan.design().hosts();
        return Topology.of(plan.frame(), hosts, hosts.size());
    }

    private static String said(Topology topology) {
        return String.join("\n", topology.words()) + "\n"
                + topology.broken().stream()
                        .map(line -> "Broken: " + line + "\n")
                        .reduce("", String::concat);
    }

    private static void compare(String file, String text) throws IOException {
        Path expected = EXPECTED.resolve(file);
        assertThat(text).as(file).isEqualTo(Files.readString(expected));
    }
}
