package outward.command;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.command.WalkFixture.addAddress;
import static outward.command.WalkFixture.addRoute;
import static outward.command.WalkFixture.address;
import static outward.command.WalkFixture.around;
import static outward.command.WalkFixture.first;
import static outward.command.WalkFixture.own;
import static outward.command.WalkFixture.passages;
import static outward.command.WalkFixture.route;
import static outward.command.WalkFixture.tunnel;

import java.util.List;
import org.junit.jupiter.api.Test;
import outward.address.Ipv6Prefix;

/** Own prefixes: two entry points of one deployment, a load-balanced /59, and intranet routers. */
class NativeWalkTest {
    private static final DirectAccessServer FIRST =
            server("first", "2001:db8:1:1::1", "2001:db8:1:1000::/64", Link.INTERNAL);
    private static final DirectAccessServer SECOND =
            server("second", "2001:db8:2:1::1", "2001:db8:2:2000::/64", new Link("second site"));

    @Test
    void eachEntryPointNeedsItsOwnRoute() {
        DirectAccessServer here = SECOND.at("second", Link.INTERNAL);
        List<String> lines =
                List.of(addAddress("2001:db8:1:1::10/64"), addRoute("2001:db8:1:1000::/64", "2001:db8:1:1::1"));
        List<Passage> passages = passages(around(FIRST, here), lines);
        assertThat(passages.get(0)).isInstanceOf(Arrives.class);
        assertThat(lossOf(passages.get(1))).isEqualTo(Loss.NO_ROUTE);
    }

    @Test
    void aClientPrefixRoutedToTheWrongEntryPointDiesThere() {
        List<String> lines =
                List.of(addAddress("2001:db8:1:1::10/64"), addRoute("2001:db8:2:2000::/64", "2001:db8:1:1::1"));
        assertThat(passages(around(FIRST, SECOND), lines).get(1)).isInstanceOfSatisfying(Dies.class, dies -> {
            assertThat(dies.node()).isEqualTo("first");
            assertThat(dies.reason()).isEqualTo(Loss.NO_ROUTE);
        });
    }

    @Test
    void anotherEntryPointIsReachedThroughTheIntranetRouterWhereItHasTheWayBack() {
        List<String> lines =
                List.of(addAddress("2001:db8:1:1::10/64"), addRoute("2001:db8:2:2000::/64", "2001:db8:1:1::fe"));
        DirectAccessServer returning = SECOND.routing(List.of(route("2001:db8:1::/48", "2001:db8:2:1::fe")));
        Surroundings with = new Surroundings(List.of(FIRST, returning), List.of(router()));
        Surroundings without = new Surroundings(List.of(FIRST, SECOND), List.of(router()));
        assertThat(((Arrives) passages(with, lines).get(1)).there())
                .extracting(Hop::node)
                .containsExactly("host", "router", "second");
        assertThat(passages(without, lines).get(1)).isInstanceOfSatisfying(Dies.class, dies -> {
            assertThat(dies.way()).isEqualTo(Dies.Way.BACK);
            assertThat(dies.node()).isEqualTo("second");
        });
    }

    @Test
    void aLoadBalancedEntryPointTakesItsWholeFiftyNine() {
        DirectAccessServer cluster = server("cluster", "2001:db8:1:1::aa", "2001:db8:1:1000::/59", Link.INTERNAL);
        assertThat(first(
                        around(cluster),
                        addAddress("2001:db8:1:1::10/64"),
                        addRoute("2001:db8:1:1000::/59", "2001:db8:1:1::aa")))
                .isInstanceOf(Arrives.class);
    }

    @Test
    void routersThatSendAPacketRoundInACircleAreALoop() {
        Node astray = Node.of(
                "astray",
                List.of(new Adapter("a", Link.INTERNAL, Forwarding.ON, List.of(own("2001:db8:1:1::fd", 64)))),
                List.of(RoutingEntry.of(Ipv6Prefix.parse("2001:db8:2:2000::/64"), "a", address("2001:db8:1:1::fe"))));
        Node circle = Node.of(
                "circle",
                List.of(new Adapter("a", Link.INTERNAL, Forwarding.ON, List.of(own("2001:db8:1:1::fe", 64)))),
                List.of(RoutingEntry.of(AddRoute.EVERYWHERE, "a", address("2001:db8:1:1::fd"))));
        List<String> lines =
                List.of(addAddress("2001:db8:1:1::10/64"), addRoute("2001:db8:2:2000::/64", "2001:db8:1:1::fe"));
        Surroundings surroundings = new Surroundings(List.of(SECOND), List.of(astray, circle));
        assertThat(lossOf(passages(surroundings, lines).get(0))).isEqualTo(Loss.LOOP);
    }

    private static Node router() {
        Adapter here = new Adapter("a", Link.INTERNAL, Forwarding.ON, List.of(own("2001:db8:1:1::fe", 64)));
        Adapter there = new Adapter("b", new Link("second site"), Forwarding.ON, List.of(own("2001:db8:2:1::fe", 64)));
        RoutingEntry clients =
                RoutingEntry.of(Ipv6Prefix.parse("2001:db8:2:2000::/64"), "b", address("2001:db8:2:1::1"));
        return Node.of("router", List.of(here, there), List.of(clients));
    }

    private static DirectAccessServer server(String name, String address, String clients, Link link) {
        return DirectAccessServer.with(own(address, 64), List.of(tunnel("IP-HTTPS", clients)))
                .at(name, link);
    }

    private static Loss lossOf(Passage passage) {
        return ((Dies) passage).reason();
    }
}
