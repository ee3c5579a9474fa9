package outward.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;

class NetshWriterTest {
    private static final Ipv6 HOST = Ipv6.parse("2002:836b:2:3333::10");
    private static final Ipv6 SERVER = Ipv6.parse("2002:836b:2:3333::1");
    private static final Ipv6Prefix IP_HTTPS = Ipv6Prefix.parse("2002:836b:2:1000::/64");

    @Test
    void anAddressIsAdded() {
        assertThat(line(new AddAddress("Ethernet", HOST, 64)))
                .isEqualTo("netsh interface ipv6 add address interface=\"Ethernet\" address=2002:836b:2:3333::10/64"
                        + " store=persistent");
    }

    @Test
    void anAddressIsTakenBackFromBothStores() {
        assertThat(line(new AddAddress("Ethernet", HOST, 64).undo()))
                .isEqualTo("netsh interface ipv6 delete address interface=\"Ethernet\" address=2002:836b:2:3333::10");
    }

    @Test
    void aRouteIsAdded() {
        assertThat(line(new AddRoute("Ethernet", IP_HTTPS, SERVER)))
                .isEqualTo("netsh interface ipv6 add route prefix=2002:836b:2:1000::/64 interface=\"Ethernet\""
                        + " nexthop=2002:836b:2:3333::1 store=persistent");
    }

    @Test
    void aRouteIsTakenBackExactly() {
        assertThat(line(new AddRoute("Ethernet", IP_HTTPS, SERVER).undo()))
                .isEqualTo("netsh interface ipv6 delete route prefix=2002:836b:2:1000::/64 interface=\"Ethernet\""
                        + " nexthop=2002:836b:2:3333::1");
    }

    @Test
    void anOnLinkRouteHasNoNextHop() {
        assertThat(line(new AddRoute("Internal", Ipv6Prefix.parse("2002:836b:2:3333::/64"), AddRoute.ON_LINK)))
                .isEqualTo("netsh interface ipv6 add route prefix=2002:836b:2:3333::/64 interface=\"Internal\""
                        + " store=persistent");
    }

    @Test
    void aDefaultGatewayIsARouteToEverywhere() {
        assertThat(line(new AddRoute("LAN 100%", AddRoute.EVERYWHERE, SERVER)))
                .isEqualTo("netsh interface ipv6 add route prefix=::/0 interface=\"LAN 100%%\""
                        + " nexthop=2002:836b:2:3333::1 store=persistent");
    }

    @Test
    void aNameThatNetshMisreadsHasNoWriter() {
        assertThat(NetshWriter.forInterface("12")).isEmpty();
    }

    @Test
    void aCommandForAnotherInterfaceIsABug() {
        CommandWriter writer = NetshWriter.forInterface("Ethernet").orElseThrow();
        assertThatThrownBy(() -> writer.line(new AddAddress("Ethernet 2", HOST, 64)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 129})
    void anAddressWithoutANetworkIsABug(int prefixLength) {
        assertThatThrownBy(() -> new AddAddress("Ethernet", HOST, prefixLength))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String line(Command command) {
        return NetshWriter.forInterface(command.interfaceAlias()).orElseThrow().line(command);
    }
}
