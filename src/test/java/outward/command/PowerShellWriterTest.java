package outward.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.domain.Cmdlets;

class PowerShellWriterTest {
    private static final Ipv6 HOST = Ipv6.parse("2002:836b:2:3333::10");
    private static final Ipv6 SERVER = Ipv6.parse("2002:836b:2:3333::1");
    private static final Ipv6Prefix TEREDO = Ipv6Prefix.parse("2001:0:836b:2::/64");
    private static final String FIND = "$index = (Get-NetIPInterface -AddressFamily IPv6 | Where-Object"
            + " { $_.InterfaceAlias -ceq 'Bob''s LAN' }).InterfaceIndex;"
            + " if (-not $index) { throw 'No IPv6 interface has exactly this name.' }; ";

    static List<Command> everyKind() {
        AddAddress address = new AddAddress("Bob's LAN", HOST, 64);
        AddRoute route = new AddRoute("Bob's LAN", TEREDO, SERVER);
        return List.of(address, address.undo(), route, route.undo());
    }

    @Test
    void anAddressIsAdded() {
        assertThat(line(new AddAddress("Bob's LAN", HOST, 64)))
                .isEqualTo(FIND + "New-NetIPAddress -InterfaceIndex $index -IPAddress '2002:836b:2:3333::10'"
                        + " -PrefixLength 64");
    }

    @Test
    void anAddressIsTakenBack() {
        assertThat(line(new RemoveAddress("Bob's LAN", HOST)))
                .isEqualTo(FIND + "Remove-NetIPAddress -InterfaceIndex $index -IPAddress '2002:836b:2:3333::10'"
                        + " -Confirm:$false");
    }

    @Test
    void aRouteIsAdded() {
        assertThat(line(new AddRoute("Bob's LAN", TEREDO, SERVER)))
                .isEqualTo(FIND + "New-NetRoute -InterfaceIndex $index -DestinationPrefix '2001:0:836b:2::/64'"
                        + " -NextHop '2002:836b:2:3333::1'");
    }

    @Test
    void aRouteIsTakenBackExactly() {
        assertThat(line(new RemoveRoute("Bob's LAN", TEREDO, SERVER)))
                .isEqualTo(FIND + "Remove-NetRoute -InterfaceIndex $index -DestinationPrefix '2001:0:836b:2::/64'"
                        + " -NextHop '2002:836b:2:3333::1' -Confirm:$false");
    }

    @Test
    void anOnLinkRouteNamesTheUnspecifiedAddress() {
        assertThat(line(new AddRoute("Bob's LAN", TEREDO, AddRoute.ON_LINK))).endsWith(" -NextHop '::'");
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyCmdletAndParameterStandsInMicrosoftsReference(Command command) {
        assertThat(Cmdlets.unknownIn(line(command))).isEmpty();
    }

    @Test
    void theReaderOfCmdletsFindsWhatIsNotThere() {
        assertThat(Cmdlets.unknownIn("New-NetRoute -InterfaceIndex 1 -Gateway 'x -Y'; Get-NetRoutes -Z 1"))
                .containsExactly("New-NetRoute -Gateway", "Get-NetRoutes");
    }

    private static String line(Command command) {
        return PowerShellWriter.forInterface(command.interfaceAlias()).line(command);
    }
}
