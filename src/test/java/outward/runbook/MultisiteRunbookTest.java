package outward.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the other entry point brings to this one's scripts: its Teredo clients, never its VPN clients (safety Y10, Y17). */
class MultisiteRunbookTest {
    private static final Map<String, byte[]> FILES =
            ZipContent.of(RunbookFixture.multisite().scope());

    @Test
    void the_firewall_lets_the_hosts_in_at_clients_of_either_entry_point_with_edge_traversal() {
        assertThat(text("clients/firewall.ps1"))
                .contains("$clientPrefixes = @('2001:db8:1:1000::/64', '2001:db8:2:1000::/64', '2001:0:836b:9::/64')")
                .contains("$edgeTraversal = 'Allow'");
    }

    @Test
    void hosts_are_asked_for_the_way_to_clients_of_either_entry_point() {
        assertThat(text("hosts/jump01-00000001/verify.ps1"))
                .contains("$probes = @('2001:db8:1:1000::10', '2001:db8:2:1000::10', '2001:0:836b:9::10')")
                .contains("@{ Destination = '2001:db8:2:1000::/64'; NextHop = '2001:db8:1::fe' }");
    }

    @Test
    void the_server_alone_has_a_route_to_the_vpn_clients() {
        assertThat(text("server/routes.ps1")).contains("2001:db8:2:2000::/64");
        assertThat(text("clients/firewall.ps1")).doesNotContain("2001:db8:2:2000::/64");
        assertThat(text("hosts/jump01-00000001/apply.ps1")).doesNotContain("2001:db8:2:2000::/64");
        assertThat(text("routers/routes.txt")).doesNotContain("2001:db8:2:2000::/64");
    }

    @Test
    void hosts_let_in_echo_requests_of_the_other_entry_points_teredo_clients_and_try_its_server() {
        assertThat(text("runbook.md"))
                .contains("-IcmpType 128 -RemoteAddress '2001:0:836b:9::/64'")
                .contains("Test-NetConnection -ComputerName '2001:db8:2::5' -Port 5985");
    }

    private static String text(String path) {
        return new String(FILES.get(path), StandardCharsets.UTF_8);
    }
}
