package outward.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.directaccess.LoadBalancing;
import outward.directaccess.Method;

/** Own prefixes on a real stack: a load-balanced entry point, hosts behind a router, two entry points. */
class NativeLabTest {
    private final SiteDraft site = site("first", 1);

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
    void oneRouteOfAFiftyNineLeadsToTheInternalVirtualAddress() {
        site.loadBalancing = LoadBalancing.NLB;
        site.clients = Ipv6Prefix.parse("2001:db8:1:1000::/59");
        PlanDraft plan = PlanDraft.of(site);
        assertThat(plan.victim().lines)
                .contains("netsh interface ipv6 add route prefix=2001:db8:1:1000::/59 interface=\"LAN\""
                        + " nexthop=2001:db8:1:1::aa store=persistent");
        assertThat(Reached.of(bench, plan))
                .isEqualTo(Map.of(
                        "host0 2001:db8:1:1000::c11e", "2001:db8:1:1::10",
                        "host1 2001:db8:1:1000::c11e", "2001:db8:1:1::11"));
    }

    @Test
    void aHostBehindARouterReachesClientsByTheRoutesOfRouterAndServer() {
        assertThat(Reached.of(bench, PlanDraft.of(routed()))).isEqualTo(reachedFromBehind("2001:db8:1:9::12"));
    }

    @Test
    void withoutTheServersReturnRouteAHostBehindARouterGetsNoAnswer() {
        PlanDraft plan = PlanDraft.of(routed());
        Spoiling.takeTheWayBack(plan);
        assertThat(Reached.of(bench, plan)).isEqualTo(reachedFromBehind("lost"));
    }

    @Test
    void aHostReachesClientsOfEitherEntryPointThroughItsOwnNextHop() {
        SiteDraft other = site("second", 2);
        site.internal = List.of(Ipv6Prefix.parse("2001:db8:1:1::/64"), Ipv6Prefix.parse("2001:db8:1:2::/64"));
        other.internal = List.of(Ipv6Prefix.parse("2001:db8:1:2::/64"), Ipv6Prefix.parse("2001:db8:1:1::/64"));
        site.router = Ipv6.parse("2001:db8:1:1::fe");
        other.router = Ipv6.parse("2001:db8:1:2::fe");
        assertThat(Reached.of(bench, PlanDraft.of(site, other)))
                .containsEntry("host0 2001:db8:1:1000::c11e", "2001:db8:1:1::10")
                .containsEntry("host0 2001:db8:1:2000::c11e", "2001:db8:1:1::10")
                .containsEntry("host3 2001:db8:1:1000::c11e", "2001:db8:1:2::13")
                .containsEntry("host3 2001:db8:1:2000::c11e", "2001:db8:1:2::13");
    }

    private static SiteDraft site(String name, int number) {
        SiteDraft site = new SiteDraft(name, Method.NATIVE);
        site.internal = List.of(Ipv6Prefix.parse("2001:db8:1:" + number + "::/64"));
        site.clients = Ipv6Prefix.parse("2001:db8:1:" + number + "000::/64");
        site.serverAddress = Ipv6.parse("2001:db8:1:" + number + "::aa");
        return site;
    }

    private SiteDraft routed() {
        site.internal = List.of(Ipv6Prefix.parse("2001:db8:1:1::/64"), Ipv6Prefix.parse("2001:db8:1:9::/64"));
        site.router = Ipv6.parse("2001:db8:1:1::fe");
        return site;
    }

    private static Map<String, String> reachedFromBehind(String answer) {
        String client = " 2001:db8:1:1000::c11e";
        return Map.of(
                "host0" + client, "2001:db8:1:1::10", "host1" + client, "2001:db8:1:1::11", "host2" + client, answer);
    }
}
