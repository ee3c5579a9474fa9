package outward.command;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.command.WalkFixture.address;
import static outward.command.WalkFixture.own;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import outward.address.Ipv6Prefix;

/** How a packet is lost on one link between a host and a router that has the asked address on another. */
class PacketWalkTest {
    private static final Link FAR = new Link("far");
    private static final Node FAR_NODE =
            node("far", List.of(adapter("x", FAR, "2001:db8:f::5")), entry("::/0", "x", "2001:db8:f::1"));
    private static final Node ROUTER = node(
            "router", List.of(adapter("near", Link.INTERNAL, "2001:db8:a::1"), adapter("far", FAR, "2001:db8:f::1")));

    @Test
    void aPacketIsDeliveredToAnAddressOfTheRouterItself() {
        assertThat(walk(host(entry("2001:db8:f::/64", "LAN", "2001:db8:a::1")), "2001:db8:f::1"))
                .isInstanceOf(Arrives.class);
    }

    @Test
    void anAddressOfTheSenderNeedsNoHop() {
        assertThat(walk(host(), "2001:db8:a::10"))
                .isEqualTo(new Arrives(address("2001:db8:a::10"), List.of(), List.of(), List.of()));
    }

    @Test
    void aNextHopThatIsNotOnTheLinkIsLost() {
        assertThat(lossOf(walk(host(entry("2001:db8:f::/64", "LAN", "2001:db8:b::1")), "2001:db8:f::5")))
                .isEqualTo(Loss.NEXT_HOP_OFF_LINK);
    }

    @Test
    void aNextHopOnTheLinkOfAnotherAdapterIsLost() {
        Node host = node(
                "host",
                List.of(
                        adapter("LAN", Link.INTERNAL, "2001:db8:a::10"),
                        adapter("LAN 2", new Link("b"), "2001:db8:b::10")),
                entry("2001:db8:f::/64", "LAN", "2001:db8:b::1"));
        assertThat(lossOf(walk(host, "2001:db8:f::5"))).isEqualTo(Loss.NEXT_HOP_OFF_LINK);
    }

    @Test
    void aNextHopBehindAnotherRouterIsLost() {
        Node host = host(
                entry("2001:db8:f::/64", "LAN", "2001:db8:b::1"), entry("2001:db8:b::/64", "LAN", "2001:db8:a::1"));
        assertThat(lossOf(walk(host, "2001:db8:f::5"))).isEqualTo(Loss.NEXT_HOP_OFF_LINK);
    }

    @Test
    void aNextHopThatNobodyHasIsLost() {
        assertThat(lossOf(walk(host(entry("2001:db8:f::/64", "LAN", "2001:db8:a::2")), "2001:db8:f::5")))
                .isEqualTo(Loss.NO_NEIGHBOUR);
    }

    @Test
    void twoEqualRoutesThatDifferAreAmbiguous() {
        Node host = host(
                entry("2001:db8:f::/64", "LAN", "2001:db8:a::1"), entry("2001:db8:f::/64", "LAN", "2001:db8:a::2"));
        assertThat(lossOf(walk(host, "2001:db8:f::5"))).isEqualTo(Loss.ROUTE_AMBIGUOUS);
    }

    @Test
    void oneRouteGivenTwiceIsOneRoute() {
        Node host = host(
                entry("2001:db8:f::/64", "LAN", "2001:db8:a::1"), entry("2001:db8:f::/64", "LAN", "2001:db8:a::1"));
        assertThat(walk(host, "2001:db8:f::5")).isInstanceOf(Arrives.class);
    }

    @Test
    void theLowerMetricWinsBetweenEqualPrefixes() {
        Node host = host(
                entry("2001:db8:f::/64", "LAN", "2001:db8:a::2"),
                new RoutingEntry(Ipv6Prefix.parse("2001:db8:f::/64"), "LAN", address("2001:db8:a::1"), 5));
        assertThat(walk(host, "2001:db8:f::5")).isInstanceOf(Arrives.class);
    }

    @Test
    void theLongerPrefixWinsWhateverItsMetric() {
        Node host = host(
                entry("2001:db8:f::/64", "LAN", "2001:db8:a::1"),
                new RoutingEntry(AddRoute.EVERYWHERE, "LAN", address("2001:db8:a::2"), 1));
        assertThat(walk(host, "2001:db8:f::5")).isInstanceOf(Arrives.class);
    }

    @Test
    void theServersAddressOnAHostIsTakenTwice() {
        Node thief = node("thief", List.of(adapter("LAN", Link.INTERNAL, "2001:db8:a::1")));
        Network network =
                new Network(List.of(FAR_NODE, ROUTER, thief, host(entry("2001:db8:f::/64", "LAN", "2001:db8:a::1"))));
        assertThat(lossOf(new PacketWalk(network).roundTrip("host", address("2001:db8:f::5"))))
                .isEqualTo(Loss.ADDRESS_TAKEN_TWICE);
    }

    @Test
    void aRouteOnAnAdapterWithoutAGlobalAddressHasNoSource() {
        Node bare = node("host", List.of(adapter("LAN", Link.INTERNAL, "fe80::10")), entry("::/0", "LAN", "fe80::1"));
        Node router = node(
                "router", List.of(adapter("near", Link.INTERNAL, "fe80::1"), adapter("far", FAR, "2001:db8:f::1")));
        assertThat(new PacketWalk(new Network(List.of(FAR_NODE, router, bare)))
                        .roundTrip("host", address("2001:db8:f::5")))
                .isEqualTo(new Dies(
                        Dies.Way.THERE,
                        "host",
                        Loss.NO_SOURCE,
                        "The packet to 2001:db8:f::5 is lost at host: no address on the adapter can be the source.",
                        List.of()));
    }

    @Test
    void anAnswerThatAnotherNodeTakesIsLost() {
        Node twin = node("twin", List.of(adapter("y", FAR, "2001:db8:a::10")));
        Node far = node("far", List.of(adapter("x", FAR, "2001:db8:f::5")), entry("2001:db8:a::/64", "x", "::"));
        Network network =
                new Network(List.of(far, twin, ROUTER, host(entry("2001:db8:f::/64", "LAN", "2001:db8:a::1"))));
        assertThat(lossOf(new PacketWalk(network).roundTrip("host", address("2001:db8:f::5"))))
                .isEqualTo(Loss.ANSWER_ELSEWHERE);
    }

    private static Passage walk(Node host, String destination) {
        return new PacketWalk(new Network(List.of(FAR_NODE, ROUTER, host))).roundTrip("host", address(destination));
    }

    private static Loss lossOf(Passage passage) {
        return ((Dies) passage).reason();
    }

    private static Node host(RoutingEntry... entries) {
        return node("host", List.of(adapter("LAN", Link.INTERNAL, "2001:db8:a::10")), entries);
    }

    private static Node node(String name, List<Adapter> adapters, RoutingEntry... entries) {
        return Node.of(name, adapters, Stream.of(entries).toList());
    }

    private static Adapter adapter(String alias, Link link, String address) {
        return new Adapter(alias, link, Forwarding.ON, List.of(own(address, 64)));
    }

    private static RoutingEntry entry(String destination, String alias, String nextHop) {
        return RoutingEntry.of(Ipv6Prefix.parse(destination), alias, address(nextHop));
    }
}
