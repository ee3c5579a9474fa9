package outward.finding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.customer.Typed;
import outward.design.DeploymentDesign;
import outward.design.DeploymentDesign.Member;
import outward.design.Frame;
import outward.design.HostDesign;
import outward.finding.Finding;

/** What a site's plan says about the other entry points of its deployment (facts T15, safety Y7). */
class OtherEntryPointsTest {
    private static final String SECOND =
            "topology: 'behind-nat', method: 'native', clientPrefix: '2001:db8:2:2000::/64',"
                    + " internalPrefixes: ['2001:db8:1::/64', '2001:db8:2::/64'], serverAddress: '2001:db8:2::5'";
    private static final String ROUTER = "internalRouter: '2001:db8:1::fe'";

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', emptyValue = "", textBlock = """
            # of the site itself | of the other entry point | what has to be entered
            "internalRouter: '2001:db8:1::fe'" | "clientPrefix: null" | its client prefix is not known; enter clientPrefix at that site.
            "internalRouter: '2001:db8:1::fe'" | "serverAddress: null" | its server's internal IPv6 address is not known; enter serverAddress at that site, or internalVip where it is load balanced.
            "internalRouter: '2001:db8:1::fe'" | "loadBalancing: 'nlb', clientPrefix: '2001:db8:2:2000::/59'" | its server's internal IPv6 address is not known; enter serverAddress at that site, or internalVip where it is load balanced.
            "" | "" | its server is not on this server's link; enter the router on this link (internalRouter), which hands packets on to it.
            """)
    void what_is_not_known_is_asked_for_and_no_route_is_made_up(String own, String other, String missing) {
        Frame frame = frame(own, other);
        assertThat(Reported.coded(RuleBook.check(frame), "OTHER_ENTRY_POINTS"))
                .containsExactly(Finding.confirm(
                        "OTHER_ENTRY_POINTS",
                        "site",
                        "Hosts get no routes to clients of the entry point two: " + missing,
                        "Microsoft: Plan a multisite deployment, step 3"));
        assertThat(frame.otherHostRoutes()).isEmpty();
    }

    @Test
    void with_everything_known_the_routers_are_told_of_each_prefix_and_its_own_server() {
        List<Finding> findings = RuleBook.check(frame(ROUTER, ""));
        assertThat(Reported.coded(findings, "OTHER_ENTRY_POINTS")).isEmpty();
        assertThat(Reported.coded(findings, "ROUTERS_NEED_ROUTES"))
                .extracting(Finding::message)
                .containsExactly(
                        "The network's routers must carry the client prefixes of the other entry points, each to"
                                + " its own server: 2001:db8:2:2000::/64 via 2001:db8:2::5.");
    }

    @Test
    void an_entry_point_on_the_same_link_needs_no_router() {
        List<Finding> findings = RuleBook.check(frame("", "serverAddress: '2001:db8:1::6'"));
        assertThat(findings).extracting(Finding::code).doesNotContain("OTHER_ENTRY_POINTS", "ROUTERS_NEED_ROUTES");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                // through the router; straight to the other server; through the router besides a default gateway
                "\"internalRouter: '2001:db8:1::fe'\", 2001:db8:2::5, specific-routes",
                "ipv6PathConfirmed: true, 2001:db8:1::6, specific-routes",
                "\"internalRouter: '2001:db8:1::fe'\", 2001:db8:2::5, default-gateway"
            })
    void packets_to_clients_of_either_entry_point_arrive(String own, String server, String routing) {
        Frame frame = frame(own, "serverAddress: '" + server + "'");
        var line = HostDesign.of(frame, Typed.host("10", "routing: '" + routing + "'"));
        assertThat(line.routes()).extracting(r -> r.destination().toString()).contains("2001:db8:2:2000::/64");
        assertThat(new HostInspection(frame).check(line))
                .extracting(Finding::code)
                .doesNotContain("PATH_BROKEN", "SOURCE_AMBIGUOUS");
    }

    @Test
    void a_router_that_is_not_on_the_hosts_link_breaks_the_path() {
        Frame frame = frame("internalRouter: '2001:db8:9::fe'", "");
        var findings = new HostInspection(frame).check(HostDesign.of(frame, Typed.host("10")));
        assertThat(Reported.coded(findings, "PATH_BROKEN"))
                .extracting(Finding::message)
                .containsExactly(
                        "To clients by IP-HTTPS at two: The packet to 2001:db8:2:2000::c11e is lost at WS01: the"
                                + " next hop is not on the link.");
    }

    private static Frame frame(String own, String other) {
        return DeploymentDesign.frames(List.of(
                        new Member("one", Typed.site(Typed.NATIVE, own)), new Member("two", Typed.site(SECOND, other))))
                .get(0);
    }
}
