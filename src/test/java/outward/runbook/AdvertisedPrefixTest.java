package outward.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hosts that configure themselves are covered by their own /64, and by no other of the site (safety Y14, Y18). */
class AdvertisedPrefixTest {
    @Test
    void the_list_and_the_firewall_name_the_one_prefix_that_such_hosts_are_in() {
        Map<String, byte[]> files =
                ZipContent.of(RunbookFixture.twoPrefixes().without("FAR01").scope());
        assertThat(text(files, "server/management-servers.ps1"))
                .contains("$entries = @('2001:db8:1::10', '2001:db8:1::/64')\r\n");
        assertThat(text(files, "clients/firewall.ps1"))
                .contains("$managementAddresses = @('2001:db8:1::10', '2001:db8:1::/64')\r\n");
        assertThat(text(files, "hosts/auto01-00000003/verify.ps1")).contains("$subnets = @('2001:db8:1::/64')\r\n");
    }

    @Test
    void two_prefixes_are_advertised_each_on_its_own_vlan() {
        String runbook = text(ZipContent.of(RunbookFixture.advertised().scope()), "runbook.md");
        assertThat(runbook)
                .contains("Advertise 2001:db8:1::/64 and the client prefixes")
                .contains(".\\routers\\advertise.ps1 -InterfaceName $adapter -Prefix '2001:db8:1::/64'\n")
                .contains("Advertise 2001:db8:2::/64 and the client prefixes")
                .contains(
                        ".\\routers\\advertise.ps1 -InterfaceName $adapter -Prefix '2001:db8:2::/64' -NextRouter $router\n")
                .contains("nexthop=\"next router towards 2001:db8:1::5\" publish=yes")
                .contains("The VLAN is not the server's link")
                .contains(
                        "prefix=2001:db8:1:1000::/64 interface=\"name of the adapter that this route is on\" nexthop=")
                .contains("**Stop** where a next hop is not on that VLAN: give this router its own route first");
    }

    @Test
    void the_script_knows_each_vlan_and_that_one_of_them_is_not_the_servers_link() {
        assertThat(text(ZipContent.of(RunbookFixture.advertised().scope()), "routers/advertise.ps1"))
                .contains("$vlans = @(@{ Prefix = '2001:db8:1::/64'; Direct = $true };"
                        + " @{ Prefix = '2001:db8:2::/64'; Direct = $false })\r\n")
                .contains("@{ Destination = '2001:db8:1:1000::/64'; NextHop = '2001:db8:1::5' }");
    }

    @Test
    void by_hand_no_line_takes_the_routers_own_route_to_its_vlan_away() {
        assertThat(text(ZipContent.of(RunbookFixture.twoPrefixes().scope()), "runbook.md"))
                .contains(
                        "set route prefix=2001:db8:1::/64 interface=\"name of the adapter on the hosts' VLAN\" publish=no")
                .doesNotContain("delete route prefix=2001:db8:1::/64 ")
                .doesNotContain("Remove-NetRoute -InterfaceIndex $index -DestinationPrefix '2001:db8:1::/64'");
    }

    @Test
    void a_plan_after_which_nobody_is_advertised_to_keeps_the_way_back_on_the_router() {
        var after = RunbookFixture.twoPrefixes().without("AUTO01").after(RunbookFixture.twoPrefixes());
        assertThat(ZipContent.of(after)).containsKey("routers/back-out.ps1").doesNotContainKey("routers/advertise.ps1");
        assertThat(ZipContent.of(RunbookFixture.article().scope())).doesNotContainKey("routers/back-out.ps1");
    }

    private static String text(Map<String, byte[]> files, String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }
}
