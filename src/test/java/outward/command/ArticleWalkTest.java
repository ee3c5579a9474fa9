package outward.command;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.command.WalkFixture.addAddress;
import static outward.command.WalkFixture.addRoute;
import static outward.command.WalkFixture.address;
import static outward.command.WalkFixture.around;
import static outward.command.WalkFixture.articleLines;
import static outward.command.WalkFixture.articleServer;
import static outward.command.WalkFixture.first;
import static outward.command.WalkFixture.passages;
import static outward.command.WalkFixture.route;

import java.util.List;
import org.junit.jupiter.api.Test;
import outward.address.Ipv6Prefix;

/** The article's example: 131.107.0.2 and .3, host 2002:836b:2:3333::10, next hop the server's 2002:836b:2:3333::1. */
class ArticleWalkTest {
    private static final String SERVER = "DirectAccess server";

    @Test
    void bothClientPrefixesAreReachedAndAnswer() {
        assertThat(passages(around(articleServer(64)), articleLines()))
                .hasSize(2)
                .allSatisfy(passage -> assertThat(passage)
                        .isInstanceOfSatisfying(
                                Arrives.class,
                                arrives -> assertThat(arrives.surelyFrom(address("2002:836b:2:3333::10")))
                                        .isTrue()));
    }

    @Test
    void thePacketAndItsAnswerPassTheServer() {
        Arrives arrives =
                (Arrives) passages(around(articleServer(64)), articleLines()).get(0);
        assertThat(arrives.there())
                .containsExactly(
                        hop("host", "2002:836b:2:1000::/64", "LAN", "2002:836b:2:3333::1", "2002:836b:2:3333::1"),
                        hop(SERVER, "2002:836b:2:1000::/64", "IP-HTTPS", "::", "2002:836b:2:1000::c11e"));
        assertThat(arrives.back())
                .containsExactly(
                        hop("client, DirectAccess server, IP-HTTPS", "::/0", "IP-HTTPS", "fe80::1", "fe80::1"),
                        hop(SERVER, "2002:836b:2:3333::/64", "Internal", "::", "2002:836b:2:3333::10"));
    }

    @Test
    void withoutTheTeredoRouteTeredoClientsAreNotReached() {
        List<Passage> passages =
                passages(around(articleServer(64)), articleLines().subList(0, 2));
        assertThat(passages.get(0)).isInstanceOf(Arrives.class);
        assertThat(passages.get(1))
                .isEqualTo(new Dies(
                        Dies.Way.THERE,
                        "host",
                        Loss.NO_ROUTE,
                        "The packet to 2001:0:836b:2::c11e is lost at host: no route leads there.",
                        List.of()));
    }

    @Test
    void aDefaultGatewayReachesBoth() {
        assertThat(passages(
                        around(articleServer(64)),
                        List.of(addAddress("2002:836b:2:3333::10/64"), addRoute("::/0", "2002:836b:2:3333::1"))))
                .allSatisfy(passage -> assertThat(passage).isInstanceOf(Arrives.class));
    }

    @Test
    void aServerAddressOfLength128SendsNoAnswerBack() {
        assertThat(first(around(articleServer(128)), articleLines().toArray(String[]::new)))
                .isEqualTo(new Dies(
                        Dies.Way.BACK,
                        SERVER,
                        Loss.NO_ROUTE,
                        "The answer to 2002:836b:2:3333::10 is lost at DirectAccess server: no route leads there.",
                        List.of(hop(
                                "client, DirectAccess server, IP-HTTPS", "::/0", "IP-HTTPS", "fe80::1", "fe80::1"))));
    }

    @Test
    void anOnLinkRouteMendsTheServerAddressOfLength128() {
        DirectAccessServer mended = articleServer(128).routing(List.of(route("2002:836b:2:3333::/64", "::")));
        assertThat(first(around(mended), articleLines().toArray(String[]::new))).isInstanceOf(Arrives.class);
    }

    @Test
    void takingEverythingBackLeavesNothing() {
        List<Command> commands = List.of(
                new AddAddress("LAN", address("2002:836b:2:3333::10"), 64),
                new AddRoute("LAN", WalkFixture.TEREDO.clientPrefix(), address("2002:836b:2:3333::1")),
                new RemoveRoute("LAN", WalkFixture.TEREDO.clientPrefix(), address("2002:836b:2:3333::1")),
                new RemoveAddress("LAN", address("2002:836b:2:3333::10")));
        Node node = new ConfiguredHost("host", Link.INTERNAL, commands, List.of()).node();
        assertThat(node.routes().entries()).isEmpty();
        assertThat(node.adapter("LAN").addresses()).isEmpty();
    }

    private static Hop hop(String node, String destination, String adapter, String nextHop, String neighbour) {
        return new Hop(
                node,
                new RoutingEntry(Ipv6Prefix.parse(destination), adapter, address(nextHop), 256),
                address(neighbour));
    }
}
