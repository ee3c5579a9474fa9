package outward.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.transfer.EstateFixture.plans;
import static outward.transfer.EstateFixture.wrong;

import java.util.List;
import org.junit.jupiter.api.Test;
import outward.design.HostLine;
import outward.finding.Finding;
import outward.plan.Plan;

/** Sites of a file are planned beside each other as those in the database are. */
class EstateDraftsTest {
    private static final String NATIVE =
            "topology: edge, method: native, publicIpv4: [131.107.0.2], ipv6AtInstall: true, serverAddress: '2001:db8:1::5'";

    private static List<String> addresses(Plan plan) {
        return plan.design().hosts().stream()
                .map(HostLine::address)
                .map(String::valueOf)
                .toList();
    }

    @Test
    void client_prefixes_of_two_sites_are_apart() {
        String same = """
                - {name: A, deployment: a, topology: edge, publicIpv4: [131.107.0.2]}
                - {name: B, deployment: b, topology: edge, publicIpv4: [131.107.0.2]}
                """;
        assertThat(wrong(() -> plans(same)))
                .isEqualTo(
                        "customers[0].sites[1].publicIpv4: Line 6: The ip-https prefix 2002:836b:2:1000::/64 overlaps"
                                + " the prefix of A (2002:836b:2:1000::/64); enter one of its own.");
    }

    @Test
    void the_intranet_of_one_deployment_is_none_of_the_clients_of_another() {
        String first = "- {name: A, deployment: a, " + NATIVE
                + ", internalPrefixes: ['2001:db8:1::/64'], clientPrefix: '2001:db8:2::/64'}\n";
        String second = "- {name: B, deployment: b, " + NATIVE
                + ", internalPrefixes: ['2001:db8:2::/64'], clientPrefix: '2001:db8:3::/64'}\n";
        assertThat(wrong(() -> plans(first + second)))
                .isEqualTo(
                        "customers[0].sites[1].internalPrefixes: Line 6: An internal prefix lies in the client prefix of A"
                                + " (2001:db8:2::/64); enter one that is apart.");
        assertThat(wrong(() -> plans(second + first)))
                .isEqualTo("customers[0].sites[1].clientPrefix: Line 6: The ip-https prefix 2001:db8:2::/64 overlaps an"
                        + " internal prefix of B (2001:db8:2::/64); enter one of its own.");
    }

    /** Entry points of one deployment share a /64; the second one's host keeps ::10, so that the first takes ::11. */
    @Test
    void what_a_host_was_given_is_nobody_elses() {
        String sites =
                "- {name: A, " + NATIVE + ", internalPrefixes: ['2001:db8:1::/64'], clientPrefix: '2001:db8:2::/64',"
                        + " hosts: [{name: X, interfaceAlias: LAN}]}\n"
                        + "- {name: B, " + NATIVE.replace("::5", "::6").replace("0.2", "0.9")
                        + ", internalPrefixes: ['2001:db8:1::/64'], clientPrefix: '2001:db8:3::/64',"
                        + " hosts: [{name: Y, interfaceAlias: LAN, interfaceId: '::10'}]}\n";
        assertThat(plans(sites))
                .extracting(EstateDraftsTest::addresses)
                .containsExactly(List.of("2001:db8:1::11"), List.of("2001:db8:1::10"));
        String both = sites.replace("{name: X,", "{name: X, interfaceId: '::10',");
        assertThat(wrong(() -> plans(both)))
                .startsWith("customers[0].sites[1].hosts[0].interfaceId: Line 6: ::10 is not free");
    }

    @Test
    void entry_points_of_one_deployment_know_each_other() {
        String sites = "- {name: A, " + NATIVE
                + ", internalPrefixes: ['2001:db8:1::/64'], clientPrefix: '2001:db8:2::/64'}\n"
                + "- {name: B, " + NATIVE.replace("::5", "::6").replace("0.2", "0.9")
                + ", internalPrefixes: ['2001:db8:1::/64'], clientPrefix: '2001:db8:3::/64'}\n";
        assertThat(plans(sites)).allMatch(plan -> plan.frame().deployment().multisite());
        assertThat(plans(sites.replace("{name: B,", "{name: B, deployment: b,")))
                .noneMatch(plan -> plan.frame().deployment().multisite());
    }

    /** One jump host at two sites: its source address is ambiguous at both. */
    @Test
    void a_machine_of_two_sites_is_seen_at_both() {
        String sites = """
                - {name: A, deployment: a, topology: edge, publicIpv4: [131.107.0.2, 131.107.0.3], hosts: [{name: J, interfaceAlias: LAN}]}
                - {name: B, deployment: b, topology: edge, publicIpv4: [131.107.0.8, 131.107.0.9], hosts: [{name: j, interfaceAlias: lan}]}
                """;
        assertThat(plans(sites))
                .allSatisfy(plan ->
                        assertThat(plan.findings()).extracting(Finding::code).contains("SOURCE_AMBIGUOUS"));
    }

    @Test
    void a_waiver_of_what_is_not_reported_is_wrong_and_one_that_is_over_does_not_hold() {
        String site =
                "- {name: A, topology: behind-nat, organisationPrefix: 'fd78:9f7e:c716::/48', waivers: [{code: %s, reason: R%s}]}";
        assertThat(wrong(() -> plans(site.formatted("NO", ""))))
                .isEqualTo("customers[0].sites[0].waivers[0].code: Line 5: The plan reports no finding NO.");
        String unread = "SERVER_PREFIX_LENGTH_UNREAD";
        assertThat(plans(site.formatted(unread, "")).get(0).waivers()).hasSize(1);
        assertThat(plans(site.formatted(unread, ", until: '2026-11-22'")).get(0).waivers())
                .isEmpty();
    }
}
