package outward.design;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.customer.Typed.NATIVE;
import static outward.customer.Typed.frame;
import static outward.customer.Typed.host;
import static outward.customer.Typed.site;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NativeFrameTest {
    /** The second entry point of Microsoft's multisite lab. */
    private static final String SECOND =
            "topology: 'behind-nat', method: 'native', clientPrefix: '2001:db8:2:2000::/64',"
                    + " internalPrefixes: ['2001:db8:1::/64', '2001:db8:2::/64'], serverAddress: '2001:db8:2::5'";

    @Test
    void own_prefixes_are_taken_as_entered_and_nothing_is_derived_but_teredo() {
        assertThat(DesignText.of(frame(NATIVE))).isEqualTo("""
                method native
                ip-https 2001:db8:1:1000::/64 entered clientPrefix
                teredo 2001:0:836b:2::/64 derived public IPv4 131.107.0.2
                internal 2001:db8:1::/64 entered internalPrefixes
                server 2001:db8:1::5
                host route 2001:db8:1:1000::/64 via 2001:db8:1::5
                host route 2001:0:836b:2::/64 via 2001:db8:1::5
                """);
    }

    @Test
    void the_client_prefix_of_own_prefixes_is_never_derived() {
        var frame = frame("topology: 'edge', method: 'native', publicIpv4: ['131.107.0.2']");
        assertThat(DesignText.of(frame)).isEqualTo("method native\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nlb", "external"})
    void balanced_servers_get_one_route_to_their_virtual_address_whatever_else_is_entered(String balancing) {
        var frame = frame(
                "topology: 'behind-nat', method: 'native', internalPrefixes: ['2001:db8:1::/64']",
                "clientPrefix: '2001:db8:1:1000::/59', internalVip: '2001:db8:1::a', serverAddress: '2001:db8:1::5'",
                "nodes: [{name: 'n1', internalAddress: '2001:db8:1::b', clientPrefix: '2001:db8:1:1003::/64'}]",
                "loadBalancing: '" + balancing + "'");
        assertThat(DesignText.of(frame)).isEqualTo("""
                method native
                ip-https 2001:db8:1:1000::/59 entered clientPrefix
                internal 2001:db8:1::/64 entered internalPrefixes
                server 2001:db8:1::a
                host route 2001:db8:1:1000::/59 via 2001:db8:1::a
                """);
    }

    @Test
    void a_balanced_server_without_its_virtual_address_is_no_next_hop() {
        var frame = frame(NATIVE, "loadBalancing: 'nlb', clientPrefix: '2001:db8:1:1000::/59'");
        assertThat(frame.server().address()).isNull();
        assertThat(frame.hostRoutes()).isEmpty();
    }

    @Test
    void a_balanced_edge_derives_a_59_for_its_clients() {
        var frame = frame("topology: 'edge', publicIpv4: ['131.107.0.2'], loadBalancing: 'nlb', method: 'article'");
        assertThat(DesignText.of(frame))
                .contains("ip-https 2002:836b:2:1000::/59 derived organisation prefix 2002:836b:2::/48\n");
    }

    @Test
    void the_server_needs_routes_to_internal_prefixes_off_its_link_once_a_router_is_known() {
        String prefixes = "internalPrefixes: ['2001:db8:1::/64', '2001:db8:2::/64', '2001:db8:3::/48']";
        assertThat(frame(NATIVE, prefixes).server().routes()).isEmpty();
        assertThat(DesignText.of(frame(NATIVE, prefixes, "internalRouter: '2001:db8:1::fe'")))
                .contains("""
                        server 2001:db8:1::5
                        server route 2001:db8:2::/64 via 2001:db8:1::fe
                        server route 2001:db8:3::/48 via 2001:db8:1::fe
                        """);
    }

    @Test
    void two_entry_points_keep_their_own_route_sets_and_the_servers_know_each_others_clients() {
        List<Frame> frames = DeploymentDesign.frames(List.of(
                new DeploymentDesign.Member("one", site(NATIVE, "internalRouter: '2001:db8:1::fe'")),
                new DeploymentDesign.Member("two", site(SECOND, "internalRouter: '2001:db8:2::fe'"))));
        assertThat(DesignText.of(frames.get(0))).endsWith("""
                server 2001:db8:1::5
                server route 2001:db8:2::/64 via 2001:db8:1::fe
                server route 2001:db8:2:2000::/64 via 2001:db8:1::fe
                host route 2001:db8:1:1000::/64 via 2001:db8:1::5
                host route 2001:0:836b:2::/64 via 2001:db8:1::5
                host route 2001:db8:2:2000::/64 via 2001:db8:1::fe
                """);
        assertThat(DesignText.of(frames.get(1))).endsWith("""
                server 2001:db8:2::5
                server route 2001:db8:1::/64 via 2001:db8:2::fe
                server route 2001:db8:1:1000::/64 via 2001:db8:2::fe
                server route 2001:0:836b:2::/64 via 2001:db8:2::fe
                host route 2001:db8:2:2000::/64 via 2001:db8:2::5
                host route 2001:db8:1:1000::/64 via 2001:db8:2::fe
                host route 2001:0:836b:2::/64 via 2001:db8:2::fe
                """);
    }

    @Test
    void only_the_first_entry_points_client_prefix_is_derived() {
        String one = "topology: 'edge', publicIpv4: ['131.107.0.2'], method: 'article'";
        String two = "topology: 'edge', publicIpv4: ['131.107.0.9'], method: 'article'";
        List<Frame> frames = DeploymentDesign.frames(
                List.of(new DeploymentDesign.Member("one", site(one)), new DeploymentDesign.Member("two", site(two))));
        assertThat(DesignText.of(frames.get(0))).contains("ip-https 2002:836b:2:1000::/64 derived");
        assertThat(DesignText.of(frames.get(1)))
                .doesNotContain("ip-https")
                .contains("manage-out 2002:836b:9:3333::/64");
    }

    @Test
    void each_entry_point_sees_the_others_and_not_itself() {
        List<Frame> frames = DeploymentDesign.frames(List.of(
                new DeploymentDesign.Member("one", site(NATIVE)), new DeploymentDesign.Member("two", site(SECOND))));
        assertThat(frames.get(0).deployment().first()).isTrue();
        assertThat(frames.get(1).deployment().first()).isFalse();
        assertThat(frames.get(0).deployment().others())
                .extracting(e -> e.site() + " " + e.clientPrefixes() + " " + e.nextHop())
                .containsExactly("two [2001:db8:2:2000::/64] 2001:db8:2::5");
        assertThat(frames.get(1).deployment().others())
                .extracting(e -> e.site() + " " + e.clientPrefixes() + " " + e.nextHop())
                .containsExactly("one [2001:db8:1:1000::/64, 2001:0:836b:2::/64] 2001:db8:1::5");
    }

    @Test
    void an_entry_point_on_the_same_link_is_the_next_hop_itself() {
        Frame frame = beside("2001:db8:1::6", "vpnPrefix: '2001:db8:2:3000::/64'");
        assertThat(frame.otherHostRoutes())
                .extracting(Route::toString)
                .containsExactly("2001:db8:2:2000::/64 via 2001:db8:1::6");
    }

    @Test
    void nothing_leads_to_an_entry_point_elsewhere_while_the_router_is_not_known() {
        assertThat(beside("2001:db8:2::5").otherHostRoutes()).isEmpty();
    }

    @Test
    void a_default_gateway_does_not_stand_for_routes_to_other_entry_points() {
        Frame frame = beside("2001:db8:1::6");
        var line = HostDesign.of(frame, host("10", "routing: 'default-gateway'"));
        assertThat(line.defaultGateway()).hasToString("2001:db8:1::5");
        assertThat(line.routes()).extracting(Route::toString).containsExactly("2001:db8:2:2000::/64 via 2001:db8:1::6");
    }

    @Test
    void the_vpn_prefix_of_another_entry_point_is_a_matter_of_the_servers() {
        Frame frame = DeploymentDesign.frames(List.of(
                        new DeploymentDesign.Member("one", site(NATIVE, "internalRouter: '2001:db8:1::fe'")),
                        new DeploymentDesign.Member("two", site(SECOND, "vpnPrefix: '2001:db8:2:3000::/64'"))))
                .get(0);
        assertThat(frame.server().routes())
                .extracting(Route::toString)
                .contains("2001:db8:2:3000::/64 via 2001:db8:1::fe");
        assertThat(frame.hostRoutes())
                .extracting(r -> r.destination().toString())
                .doesNotContain("2001:db8:2:3000::/64")
                .contains("2001:db8:2:2000::/64");
    }

    private static Frame beside(String server, String... more) {
        var two = site(SECOND, "serverAddress: '" + server + "'", String.join(", ", more));
        return DeploymentDesign.frames(List.of(
                        new DeploymentDesign.Member("one", site(NATIVE)), new DeploymentDesign.Member("two", two)))
                .get(0);
    }
}
