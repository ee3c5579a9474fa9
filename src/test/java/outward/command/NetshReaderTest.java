package outward.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;

class NetshReaderTest {
    private static final Ipv6 SERVER = Ipv6.parse("2002:836b:2:3333::1");
    private static final AddRoute ROUTE = new AddRoute("LAN", Ipv6Prefix.parse("2002:836b:2:1000::/64"), SERVER);
    private static final AddAddress ADDRESS = new AddAddress("LAN 2", Ipv6.parse("2002:836b:2:3333::10"), 64);

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the article's own form: positional, and netsh shortened
                "netsh int ipv6 add route 2002:836b:2:1000::/64 LAN 2002:836b:2:3333::1",
                // named, in another order
                "netsh interface ipv6 add route nexthop=2002:836b:2:3333::1 prefix=2002:836b:2:1000::/64 interface=LAN",
                // positional first, then named; upper case; what holds anyway
                "NETSH.EXE Interface IPv6 ADD rou 2002:836B:2:1000::/64 Interface=\"LAN\" NextHop=2002:836b:2:3333::1"
                        + " publish=no store=Persistent",
                // quotes around the whole word, several blanks
                "netsh   int ipv6 add route 2002:836b:2:1000::/64 \"interface=LAN\"  nexthop=2002:836b:2:3333:0:0:0:1"
            })
    void aRouteIsReadInEveryForm(String line) {
        assertThat(NetshReader.read(line)).isEqualTo(new NetshReading.Understood(ROUTE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "netsh interface ipv6 add address \"LAN 2\" 2002:836b:2:3333::10/64",
                "netsh int ipv6 add addr interface=\"LAN 2\" address=2002:836b:2:3333::10/64 type=unicast skipassource=false"
            })
    void anAddressIsReadInEveryForm(String line) {
        assertThat(NetshReader.read(line)).isEqualTo(new NetshReading.Understood(ADDRESS));
    }

    @Test
    void aRouteWithoutNextHopIsOnTheLink() {
        assertThat(NetshReader.commands(List.of("netsh interface ipv6 add route 2002:836b:2:3333::/64 LAN")))
                .containsExactly(new AddRoute("LAN", Ipv6Prefix.parse("2002:836b:2:3333::/64"), Ipv6.parse("::")));
    }

    @Test
    void deletionsAreRead() {
        assertThat(NetshReader.commands(List.of(
                        "netsh int ipv6 del route 2002:836b:2:1000::/64 LAN 2002:836b:2:3333::1",
                        "netsh int ipv6 delete address \"LAN 2\" 2002:836b:2:3333::10")))
                .containsExactly(ROUTE.undo(), ADDRESS.undo());
    }

    @Test
    void percentSignsAndBackslashesOfANameAreRestored() {
        assertThat(NetshReader.read("netsh int ipv6 delete address interface=\"100%% \\\\x \\\\\" address=::5"))
                .isEqualTo(new NetshReading.Understood(new RemoveAddress("100% \\\\x \\", Ipv6.parse("::5"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                // another program, another context, another command
                "route add ::/0 2002::1 x!The line does not begin with netsh interface ipv6 and a command.",
                "netsh interface ipv4 add route 10.0.0.0/8 LAN!The line does not begin with netsh interface ipv6 and a command.",
                "netsh interface ipv6 set route ::/0 LAN!The command is not add or delete of an address or a route.",
                "netsh interface ipv6 add r ::/0 LAN!The command is not add or delete of an address or a route.",
                // an index, a tag
                "netsh interface ipv6 add route ::/0 12!netsh reads a number as an interface index, not as a name.",
                "netsh interface ipv6 add route ::/0 a=b!This command is not read with a=.",
                // lost at restart, or deleted from one store only
                "netsh interface ipv6 add route ::/0 LAN store=active!The value store=active is not modelled.",
                "netsh interface ipv6 delete route ::/0 LAN store=active!This command is not read with store=.",
                "netsh interface ipv6 add route ::/0 LAN metric=1!The value metric=1 is not modelled.",
                "netsh interface ipv6 add address LAN ::5/64 skipassource=true!The value skipassource=true is not modelled.",
                // values that are missing, doubled, out of order
                "netsh interface ipv6 add route interface=LAN!The value prefix= is missing.",
                "netsh interface ipv6 add address LAN ::5!The address needs its prefix length, 1 to 128.",
                "netsh interface ipv6 add address LAN ::5/064!The address needs its prefix length, 1 to 128.",
                "netsh interface ipv6 add route ::/0 prefix=::/0!The value prefix= is given twice.",
                "netsh interface ipv6 add route prefix=::/0 LAN!A value without a name stands after a named one.",
                "netsh interface ipv6 delete address LAN ::5 ::6!There are more values than this command takes.",
                // what cmd does before netsh sees the line
                "netsh interface ipv6 add route ::/0 %LAN!A single percent sign is expanded by cmd.",
                "netsh interface ipv6 add route ::/0 LAN & calc!Outside quotes cmd gives the character & a meaning of its own.",
                "netsh interface ipv6 add route ::/0 \"LAN!A double quote is not closed.",
                "netsh interface ipv6 add route ::/0 \"a\\\"b\"!A double quote cannot stand in a name.",
                "netsh interface ipv6 add route ::/0 \"a\"\"b\"!A double quote cannot stand in a name.",
                "netsh interface ipv6 add route ::/0 B\u00fcro!A line of a cmd file holds printable ASCII characters only.",
            })
    void whatIsNotSurelyOneCommandIsRefusedWithTheReason(String line, String reason) {
        assertThat(NetshReader.read(line)).isEqualTo(new NetshReading.NotUnderstood(reason));
    }

    @Test
    void hostBitsInAPrefixAreRefused() {
        assertThat(NetshReader.read("netsh interface ipv6 add route 2002:836b:2:1000::1/64 LAN"))
                .isInstanceOfSatisfying(
                        NetshReading.NotUnderstood.class,
                        not -> assertThat(not.reason()).contains("its network is 2002:836b:2:1000::/64"));
    }

    @Test
    void aLineOfOursThatIsNotUnderstoodIsABug() {
        assertThatThrownBy(() -> NetshReader.commands(List.of("netsh"))).isInstanceOf(IllegalArgumentException.class);
    }
}
