package outward.observed.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.address.Ipv6;

/** What drift asks of a reading, and what a reading must never say. */
class HostStateTest {

    @Test
    void two_answers_that_contradict_each_other_both_stay() {
        HostState state = HostReport.read("""
                C:\\>netsh interface ipv6 show route
                No       Manual    256  2002:836b:2:1000::/64       4  2002:836b:2:3333::1
                PS C:\\> Get-NetRoute
                4  2002:836b:2:1000::/64  2002:836b:2:3333::9  256 25 ActiveStore
                """);

        assertThat(state.routes())
                .extracting(r -> r.nextHop() + " line " + r.where().line())
                .containsExactly("2002:836b:2:3333::1 line 2", "2002:836b:2:3333::9 line 4");
    }

    @Test
    void the_same_text_twice_shows_each_thing_once() {
        String text = Shown.fixture("netsh-session.txt");

        assertThat(HostReport.read(text + text).seen())
                .hasSameSizeAs(HostReport.read(text).seen());
    }

    @Test
    void an_interface_is_known_by_its_index_and_by_its_name() {
        HostState state = HostReport.read(Shown.fixture("netsh-session.txt"));

        assertThat(state.indexOf("INTRANET")).contains(4);
        assertThat(state.nameOf(new OnInterface(4, null))).contains("Intranet");
        assertThat(state.nameOf(new OnInterface(5, null))).isEmpty();
    }

    @Test
    void an_index_with_two_names_has_none() {
        HostState state = HostReport.read("""
                No       System    256  fe80::/64                   4  Intranet
                No       System    256  ff00::/8                    4  Internet
                """);

        assertThat(state.nameOf(new OnInterface(4, null))).isEmpty();
    }

    @Test
    void only_of_a_whole_list_something_can_be_missing() {
        HostState all = HostReport.read(Shown.fixture("netsh-session.txt"));
        HostState part = HostReport.read(Shown.fixture("damaged-mixed.txt"));

        assertThat(all.hasAll(Listing.Of.ROUTES, Store.PERSISTENT)).isTrue();
        assertThat(all.hasAll(Listing.Of.ADDRESSES, Store.PERSISTENT)).isFalse();
        assertThat(part.hasAll(Listing.Of.ADDRESSES, Store.ACTIVE)).isFalse();
    }

    /** A filtered command, a list without a beginning, a text that ends within a line. */
    @ParameterizedTest
    @CsvSource({
        "'C:\\>netsh interface ipv6 show route interface=4'",
        "''",
        "'PS C:\\> Get-NetRoute -InterfaceAlias Intranet'",
        "'PS C:\\> Get-NetRoute | Where-Object { $_.NextHop }'"
    })
    void a_part_of_a_list_is_not_whole(String command) {
        HostState state = HostReport.read(command + "\n4  2002:836b:2:1000::/64  ::  256 25 ActiveStore\n");

        assertThat(state.routes()).hasSize(1);
        assertThat(state.hasAll(Listing.Of.ROUTES, Store.ACTIVE)).isFalse();
    }

    @Test
    void a_rule_covers_what_either_end_names() {
        HostState state = HostReport.read(Shown.fixture("server-lists.txt"));
        SeenIpsecRule toManagement = state.of(SeenIpsecRule.class).get(0);

        assertThat(List.of("2002:836b:2:3333::10", "2002:836b:2:3333::3", "2002:836b:2:1:ffff::1"))
                .allSatisfy(a -> assertThat(toManagement.covers(Ipv6.parse(a))).isTrue());
        assertThat(List.of("2002:836b:2:3333::12", "2002:836b:2:3333::6", "2002:836b:2:2::"))
                .allSatisfy(a -> assertThat(toManagement.covers(Ipv6.parse(a))).isFalse());
    }

    /** Lines that look nearly like what is read: their address must not be taken for one of the machine. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                // prose
                "The gateway of jump01 is 2002:836b:2:3333::1 and answers",
                // a neighbour
                "4       2002:836b:2:3333::77      00-15-5D-0A-0B-0C     Reachable   ActiveStore",
                // a comment behind the next hop: no interface has a colon in its name
                "No  Manual 256 2002:836b:2:1000::/64 4 2002:836b:2:3333::1 (server)",
                // half an address
                "4 281 2002:836b:2:1000::/64 2002:836b:2:33",
                // bits behind the length
                "4 281 2002:836b:2:1000::1/64 On-link",
                // tracert
                "1    <1 ms    <1 ms    <1 ms  2002:836b:2:3333::1",
                // ping
                "Reply from 2002:836b:2:3333::1: time<1ms",
                // a name server
                "   DNS Servers . . . . . . . . . . . : 2002:836b:2:3333::53"
            })
    void such_a_line_says_nothing_about_the_machine(String line) {
        assertThat(HostReport.read(line + "\n").seen().stream().filter(s -> !(s instanceof SeenInterface)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "infinite, ever",
        "Infinite ([TimeSpan]::MaxValue), ever",
        "10675199.02:48:05.4775807, ever",
        "6d23h57m58s, PT167H57M58S",
        "6.00:10:40, PT144H10M40S",
        "00:44:59, PT44M59S",
        "0s, PT0S"
    })
    void a_lifetime_is_read_in_each_of_its_forms(String text, String meant) {
        Lifetime life = Lifetime.of(text).orElseThrow();

        assertThat(life.left() == null ? "ever" : life.left().toString()).isEqualTo(meant);
    }

    @Test
    void a_text_that_is_too_long_is_not_read_at_all() {
        HostState state = HostReport.read("x".repeat(HostReport.MOST_CHARACTERS + 1));

        assertThat(state.seen()).isEmpty();
        assertThat(state.notUnderstood()).hasSize(1);
    }
}
