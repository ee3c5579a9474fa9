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
                .contains("-DestinationPrefix '2001:db8:1:1000::/64' -NextHop '2001:db8:1::5' -Publish Yes")
                .contains("Advertise 2001:db8:2::/64 and the client prefixes")
                .contains("-DestinationPrefix '2001:db8:1:1000::/64' -NextHop 'next router towards 2001:db8:1::5'")
                .contains("nexthop=\"next router towards 2001:db8:1::5\" publish=yes")
                .contains("The VLAN is not the server's link");
    }

    private static String text(Map<String, byte[]> files, String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }
}
