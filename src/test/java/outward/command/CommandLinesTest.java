package outward.command;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.command.WalkFixture.address;
import static outward.command.WalkFixture.route;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import outward.address.Ipv6;
import outward.design.Addressing;
import outward.design.HostLine;
import outward.design.HostRole;
import outward.design.Route;

class CommandLinesTest {
    private static final Ipv6 SERVER = address("2002:836b:2:3333::1");
    private static final List<Route> ROUTES = List.of(
            route("2002:836b:2:1000::/64", "2002:836b:2:3333::1"), route("2001:0:836b:2::/64", "2002:836b:2:3333::1"));

    @Test
    void aHostGetsItsAddressThenItsRoutes() {
        assertThat(lines(host("LAN", "2002:836b:2:3333::10", null, ROUTES)).netsh())
                .containsExactly(
                        "netsh interface ipv6 add address interface=\"LAN\" address=2002:836b:2:3333::10/64"
                                + " store=persistent",
                        "netsh interface ipv6 add route prefix=2002:836b:2:1000::/64 interface=\"LAN\""
                                + " nexthop=2002:836b:2:3333::1 store=persistent",
                        "netsh interface ipv6 add route prefix=2001:0:836b:2::/64 interface=\"LAN\""
                                + " nexthop=2002:836b:2:3333::1 store=persistent");
    }

    @Test
    void backOutTakesTheRoutesThenTheAddress() {
        assertThat(lines(host("LAN", "2002:836b:2:3333::10", null, ROUTES)).netshBackOut())
                .containsExactly(
                        "netsh interface ipv6 delete route prefix=2001:0:836b:2::/64 interface=\"LAN\""
                                + " nexthop=2002:836b:2:3333::1",
                        "netsh interface ipv6 delete route prefix=2002:836b:2:1000::/64 interface=\"LAN\""
                                + " nexthop=2002:836b:2:3333::1",
                        "netsh interface ipv6 delete address interface=\"LAN\" address=2002:836b:2:3333::10");
    }

    @Test
    void bothDialectsSayTheSame() {
        HostCommands commands = lines(host("LAN", "2002:836b:2:3333::10", null, ROUTES));
        PowerShellWriter writer = PowerShellWriter.forInterface("LAN");
        List<Command> read = NetshReader.commands(commands.netsh());
        List<Command> readBack = NetshReader.commands(commands.netshBackOut());
        assertThat(commands.powershell())
                .isEqualTo(read.stream().map(writer::line).toList());
        assertThat(commands.powershellBackOut())
                .isEqualTo(readBack.stream().map(writer::line).toList());
    }

    @Test
    void aDefaultGatewayIsARouteToEverywhere() {
        assertThat(NetshReader.commands(lines(host("LAN", "2002:836b:2:3333::10", SERVER, List.of()))
                        .netsh()))
                .containsExactly(
                        new AddAddress("LAN", address("2002:836b:2:3333::10"), 64),
                        new AddRoute("LAN", AddRoute.EVERYWHERE, SERVER));
    }

    @Test
    void aNameThatNetshMisreadsHasPowerShellLinesOnly() {
        HostCommands commands = lines(host("12", "2002:836b:2:3333::10", null, ROUTES));
        assertThat(commands.netsh()).isEmpty();
        assertThat(commands.netshBackOut()).isEmpty();
        assertThat(commands.powershell()).hasSize(3).allMatch(line -> line.contains("-ceq '12'"));
    }

    @Test
    void hostsOfOnePlanKeepTheirOwnNamesAndRoutes() {
        CommandLines lines = new CommandLines();
        lines.of(host("LAN", "2002:836b:2:3333::10", null, ROUTES));
        assertThat(lines.of(host("LAN 2", "2002:836b:2:3333::11", null, ROUTES)).netsh())
                .allMatch(line -> line.contains("\"LAN 2\""));
        assertThat(lines.of(host("LAN", "2002:836b:2:3333::12", null, List.of()))
                        .netsh())
                .hasSize(1);
    }

    @Test
    void aHostWithoutAnAddressHasNoLines() {
        HostLine none = new HostLine(
                new UUID(0, 1),
                "h",
                "LAN",
                HostRole.OTHER,
                Addressing.AUTO_CONFIGURED,
                null,
                null,
                64,
                null,
                List.of(),
                null);
        assertThat(lines(none)).isEqualTo(HostCommands.NONE);
    }

    private static HostCommands lines(HostLine host) {
        return new CommandLines().of(host);
    }

    private static HostLine host(String alias, String address, @Nullable Ipv6 gateway, List<Route> routes) {
        return new HostLine(
                new UUID(0, 1),
                "h",
                alias,
                HostRole.OTHER,
                Addressing.NEXT,
                address(address),
                null,
                64,
                gateway,
                routes,
                true);
    }
}
