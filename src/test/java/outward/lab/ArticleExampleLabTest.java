package outward.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.command.AddRoute;
import outward.command.DirectAccessServer;
import outward.command.RoutingEntry;
import outward.directaccess.Method;
import outward.directaccess.Routing;

/** The article's site, 131.107.0.2 and .3, with two hosts on a real stack: TCP from the source that the kernel picks. */
class ArticleExampleLabTest {
    private static final String IP_HTTPS = " 2002:836b:2:1000::c11e";
    private static final String TEREDO = " 2001:0:836b:2::c11e";
    private static final String FIRST = "2002:836b:2:3333::10";
    private static final String SECOND = "2002:836b:2:3333::11";
    private static final Map<String, String> ALL_REACHED = Map.of(
            "host0" + IP_HTTPS, FIRST, "host0" + TEREDO, FIRST, "host1" + IP_HTTPS, SECOND, "host1" + TEREDO, SECOND);
    private static final Map<String, String> ALL_LOST = Map.of(
            "host0" + IP_HTTPS, "lost", "host0" + TEREDO, "lost", "host1" + IP_HTTPS, "lost", "host1" + TEREDO, "lost");

    private final SiteDraft site = SiteDraft.edge("site", Method.ARTICLE, "131.107.0.2", "131.107.0.3");

    private static Bench bench;

    @BeforeAll
    static void open() {
        Namespaces.require();
        bench = new Bench();
    }

    @AfterAll
    static void close() {
        if (bench != null) {
            bench.close();
        }
    }

    @Test
    void thePlanOfTheArticlesExampleWorks() {
        assertThat(Reached.of(bench, PlanDraft.of(site))).isEqualTo(ALL_REACHED);
    }

    @Test
    void aRouteLeftOutLosesItsClientsForThatHostOnly() {
        PlanDraft plan = PlanDraft.of(site);
        plan.victim().lines = plan.victim().lines.stream()
                .filter(line -> !line.contains("prefix=2001:0:836b:2::/64"))
                .toList();
        assertThat(Reached.of(bench, plan))
                .containsEntry("host0" + TEREDO, "lost")
                .containsEntry("host0" + IP_HTTPS, FIRST)
                .containsEntry("host1" + TEREDO, SECOND);
    }

    @Test
    void aServerWhoseInternalAdapterDoesNotForwardLosesAll() {
        site.forwarding = false;
        assertThat(Reached.of(bench, PlanDraft.of(site))).isEqualTo(ALL_LOST);
    }

    @Test
    void aServerWhoseKernelDoesNotForwardLosesAll() {
        PlanDraft plan = PlanDraft.of(site);
        Spoiling.silenceTheServer(plan);
        assertThat(Reached.of(bench, plan)).isEqualTo(ALL_LOST);
    }

    @Test
    void aServerAddressOfLength128LosesAll() {
        site.serverLength = 128;
        assertThat(Reached.of(bench, PlanDraft.of(site))).isEqualTo(ALL_LOST);
    }

    @Test
    void anOnLinkRouteMendsTheServerAddressOfLength128() {
        site.serverLength = 128;
        PlanDraft plan = PlanDraft.of(site);
        RoutingEntry onLink = RoutingEntry.of(
                Ipv6Prefix.parse("2002:836b:2:3333::/64"), DirectAccessServer.INTERNAL, AddRoute.ON_LINK);
        plan.server(server -> Spoiling.adding(server, onLink));
        assertThat(Reached.of(bench, plan)).isEqualTo(ALL_REACHED);
    }

    @Test
    void aDefaultGatewayReachesAll() {
        site.routing = Routing.DEFAULT_GATEWAY;
        assertThat(Reached.of(bench, PlanDraft.of(site))).isEqualTo(ALL_REACHED);
    }

    @Test
    void anAddressThatANeighbourHasIsNotUsed() {
        PlanDraft plan = PlanDraft.of(site);
        plan.addNeighbour(Ipv6.parse(FIRST));
        assertThat(Reached.of(bench, plan))
                .containsEntry("host0" + IP_HTTPS, "lost")
                .containsEntry("host1" + IP_HTTPS, SECOND);
    }
}
