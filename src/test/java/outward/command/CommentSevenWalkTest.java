package outward.command;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.command.WalkFixture.addAddress;
import static outward.command.WalkFixture.addRoute;
import static outward.command.WalkFixture.around;
import static outward.command.WalkFixture.first;
import static outward.command.WalkFixture.own;
import static outward.command.WalkFixture.tunnel;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The readers of the article's comment 7: servers behind NAT, fd78:9f7e:c716::/48. */
class CommentSevenWalkTest {
    private static final Tunnel IP_HTTPS = tunnel("IP-HTTPS", "fd78:9f7e:c716:1000::/64");
    private static final String[] MANAGEMENT_STATION = {
        addAddress("fd78:9f7e:c716:3333::a02:100a/64"), addRoute("fd78:9f7e:c716:1000::/64", "fd78:9f7e:c716:3333::1")
    };

    @Test
    void marcWithoutARouteReachesTheServerOnly() {
        // 7: pings both addresses of the server but no client; reply 7.1 asks for the route
        assertThat(lossOf(first(around(server(64)), MANAGEMENT_STATION[0]))).isEqualTo(Loss.NO_ROUTE);
    }

    @Test
    void marcWithTheRouteReachesClientsWhereTheServerForwards() {
        assertThat(first(around(server(64)), MANAGEMENT_STATION)).isInstanceOf(Arrives.class);
    }

    @Test
    void marcsGatewayThatDoesNotForwardDropsThePacket() {
        // 7.5: "the 3333::1 interface doesn't route"
        assertThat(first(around(server(64).forwarding(Forwarding.OFF)), MANAGEMENT_STATION))
                .isInstanceOfSatisfying(Dies.class, dies -> {
                    assertThat(dies.way()).isEqualTo(Dies.Way.THERE);
                    assertThat(dies.node()).isEqualTo("DirectAccess server");
                    assertThat(dies.reason()).isEqualTo(Loss.FORWARDING_OFF);
                    assertThat(dies.hops()).hasSize(1);
                });
    }

    @Test
    void aTunnelThatDoesNotForwardDropsTheAnswer() {
        Tunnel silent = new Tunnel("IP-HTTPS", IP_HTTPS.clientPrefix(), Forwarding.OFF, true);
        Passage passage =
                first(around(DirectAccessServer.with(serverAddress(64), List.of(silent))), MANAGEMENT_STATION);
        assertThat(lossOf(passage)).isEqualTo(Loss.FORWARDING_OFF);
        assertThat(((Dies) passage).way()).isEqualTo(Dies.Way.BACK);
    }

    @Test
    void aServerWithoutTheRouteOfItsClientPrefixDropsThePacket() {
        Tunnel unrouted = new Tunnel("IP-HTTPS", IP_HTTPS.clientPrefix(), Forwarding.ON, false);
        Passage passage =
                first(around(DirectAccessServer.with(serverAddress(64), List.of(unrouted))), MANAGEMENT_STATION);
        assertThat(passage)
                .isInstanceOfSatisfying(
                        Dies.class, dies -> assertThat(dies.node()).isEqualTo("DirectAccess server"));
        assertThat(lossOf(passage)).isEqualTo(Loss.NO_ROUTE);
    }

    @Test
    void anIsatapAdapterWithTheHostsSubnetTakesTheAnswer() {
        // safety Y2: a server address whose /64 is on-link on the ISATAP adapter as well
        Adapter isatap = new Adapter(
                "isatap", new Link("isatap"), Forwarding.ON, List.of(own("fd78:9f7e:c716:3333:0:5efe:a02:1", 64)));
        DirectAccessServer both = new DirectAccessServer(
                "DirectAccess server",
                Link.INTERNAL,
                serverAddress(128),
                Forwarding.ON,
                List.of(),
                List.of(IP_HTTPS),
                List.of(isatap));
        assertThat(lossOf(first(around(both), MANAGEMENT_STATION))).isEqualTo(Loss.NO_NEIGHBOUR);
    }

    @Test
    void theAddressOfLength128SendsNoAnswerBack() {
        assertThat(lossOf(first(around(server(128)), MANAGEMENT_STATION))).isEqualTo(Loss.NO_ROUTE);
    }

    @Test
    void mossywellsSingleAdapterFiltersWhatItWouldForward() {
        // 7.2, 7.9, 7.11: single adapter, "Forwarding block filter in single NIC"
        assertThat(lossOf(first(around(server(64).forwarding(Forwarding.FILTERED)), MANAGEMENT_STATION)))
                .isEqualTo(Loss.FORWARDING_FILTERED);
    }

    @Test
    void andresSecondServerAddressInTheSameSubnetIsNoOtherWayIn() {
        // 7.6: gateway fd78:9f7e:c716:3333::138 on the same adapter, still nothing
        DirectAccessServer andres = DirectAccessServer.with(own("fd78:9f7e:c716:3333::138", 64), List.of(IP_HTTPS))
                .forwarding(Forwarding.FILTERED);
        assertThat(lossOf(first(
                        around(andres),
                        MANAGEMENT_STATION[0],
                        addRoute("fd78:9f7e:c716:1000::/64", "fd78:9f7e:c716:3333::138"))))
                .isEqualTo(Loss.FORWARDING_FILTERED);
    }

    @Test
    void aHostOnAnotherSubnetFindsNobodyAtTheNextHop() {
        // 8: management clients on other subnets, IPv4 only between
        ConfiguredHost elsewhere = new ConfiguredHost(
                "host", new Link("branch"), NetshReader.commands(List.of(MANAGEMENT_STATION)), List.of());
        assertThat(lossOf(WalkFixture.passages(around(server(64)), elsewhere).get(0)))
                .isEqualTo(Loss.NO_NEIGHBOUR);
    }

    private static Loss lossOf(Passage passage) {
        return ((Dies) passage).reason();
    }

    private static DirectAccessServer server(int prefixLength) {
        return DirectAccessServer.with(serverAddress(prefixLength), List.of(IP_HTTPS));
    }

    private static AdapterAddress serverAddress(int prefixLength) {
        return own("fd78:9f7e:c716:3333::1", prefixLength);
    }
}
