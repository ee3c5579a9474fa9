package outward.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.plan.Designs.ARTICLE;
import static outward.plan.Designs.added;
import static outward.plan.Designs.after;
import static outward.plan.Designs.head;
import static outward.plan.Designs.host;
import static outward.plan.Designs.report;
import static outward.plan.Designs.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.customer.Typed;
import outward.design.Deployment;
import outward.design.EntryPoint;
import outward.design.Frame;

class RegenerationTest {
    @Test
    void the_first_revision_adds_every_value_of_the_frame() {
        NextRevision first = Regeneration.first(Designs.SITE, ARTICLE);
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.bringsFrame()).isTrue();
        assertThat(words(first.changes()))
                .containsExactly(
                        "+ method: null -> article",
                        "+ topology: null -> edge",
                        "+ loadBalancing: null -> none",
                        "+ publicIpv4: null -> 131.107.0.2, 131.107.0.3",
                        "+ teredo: null -> derived",
                        "+ routing: null -> specific-routes",
                        "+ prefixes.organisation: null -> 2002:836b:2::/48 (derived)",
                        "+ prefixes.manageOut: null -> 2002:836b:2:3333::/64 (derived)",
                        "+ prefixes.ipHttps: null -> 2002:836b:2:1000::/64 (derived)",
                        "+ prefixes.teredo: null -> 2001:0:836b:2::/64 (derived)",
                        "+ prefixes.internal: null -> 2002:836b:2:1::/64 (derived)",
                        "+ server.address: null -> 2002:836b:2:3333::1",
                        "+ hostRoutes: null -> 2002:836b:2:1000::/64 via 2002:836b:2:3333::1,"
                                + " 2001:0:836b:2::/64 via 2002:836b:2:3333::1");
    }

    @Test
    void an_act_that_changes_no_design_leads_to_no_revision() {
        HostReport same = report(ARTICLE, host(1, "WS01", "10"));
        assertThat(Regeneration.afterSite(head(ARTICLE), Typed.frame(Typed.ARTICLE), List.of()))
                .isEmpty();
        assertThat(Regeneration.afterHosts(head(ARTICLE), List.of(new HostRevision(same, same))))
                .isEmpty();
        assertThat(Regeneration.afterHosts(head(ARTICLE), List.of())).isEmpty();
    }

    @Test
    void hosts_that_stay_as_they_were_are_no_part_of_a_revision() {
        HostReport same = report(ARTICLE, host(1, "WS01", "10"));
        var next = Regeneration.afterHosts(
                        head(ARTICLE), List.of(new HostRevision(same, same), added(host(2, "WS02", "11"))))
                .orElseThrow();
        assertThat(words(next.changes())).containsExactly("+ host WS02");
        assertThat(next.hosts()).hasSize(1);
    }

    @Test
    void a_revision_of_hosts_keeps_the_frame_and_counts_hosts_and_findings() {
        var two = Regeneration.afterHosts(
                        head(ARTICLE), List.of(added(host(1, "WS01", "10")), added(host(2, "B", "2"))))
                .orElseThrow();
        assertThat(two.bringsFrame()).isFalse();
        assertThat(two.number()).isEqualTo(2);
        assertThat(two.frameRevision()).isEqualTo(1);
        assertThat(two.hostCount()).isEqualTo(2);
        assertThat(two.hostFindings().byCode().get("ON_LINK_UNKNOWN").hosts()).isEqualTo(2);
        assertThat(two.hostFindings().byCode().get("IDENTIFIER_TWO").hosts()).isEqualTo(1);
    }

    @Test
    void a_host_that_leaves_takes_its_findings_along() {
        HostReport second = report(ARTICLE, host(2, "B", "2"));
        var two = Regeneration.afterHosts(
                        head(ARTICLE), List.of(added(host(1, "WS01", "10")), new HostRevision(null, second)))
                .orElseThrow();
        var three = Regeneration.afterHosts(after(two), List.of(new HostRevision(second, null)))
                .orElseThrow();
        assertThat(words(three.changes())).containsExactly("− host B");
        assertThat(three.hostCount()).isEqualTo(1);
        assertThat(three.hostFindings().byCode().get("ON_LINK_UNKNOWN").hosts()).isEqualTo(1);
        assertThat(three.hostFindings().byCode()).doesNotContainKey("IDENTIFIER_TWO");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # what a person records | the change that the revision shows
            "ipv6PathConfirmed: true"              | + ipv6PathConfirmed: null -> true
            "serverPrefixLength: 64"               | + server.prefixLength: null -> 64
            "serverForwarding: false"              | + server.forwarding: null -> false
            "serverInternalIpv4: '10.2.16.5/24'"   | + serverInternalIpv4: null -> 10.2.16.5/24
            "teredo: 'enabled'"                    | ~ teredo: derived -> enabled
            "windowsVersion: '2019'"               | + windowsVersion: null -> 2019
            "vpnPrefix: '2002:836b:2:2000::/64'"   | + prefixes.vpn: null -> 2002:836b:2:2000::/64 (entered)
            "nat64Prefix: 'fdc9:9f4e:eb1b:7777::/96'" | + prefixes.nat64: null -> fdc9:9f4e:eb1b:7777::/96 (entered)
            "method: 'article'"                    | + chosenMethod: null -> article
            "routing: 'default-gateway'"           | ~ routing: specific-routes -> default-gateway
            "internalRouter: '2002:836b:2:1::fe'"  | + internalRouter: null -> 2002:836b:2:1::fe
            "ipv6AtInstall: true"                  | + ipv6AtInstall: null -> true
            "internalVip: '2002:836b:2:1::a'"      | + internalVip: null -> 2002:836b:2:1::a
            """)
    void what_is_recorded_about_the_server_is_one_change_of_the_design(String recorded, String change) {
        var next = Regeneration.afterSite(head(ARTICLE), Typed.frame(Typed.ARTICLE, recorded), List.of())
                .orElseThrow();
        assertThat(words(next.changes())).containsExactly(change);
        assertThat(next.bringsFrame()).isTrue();
        assertThat(next.frameRevision()).isEqualTo(2);
    }

    @Test
    void another_name_of_another_entry_point_changes_no_design() {
        assertThat(Regeneration.afterSite(head(beside("Paris")), beside("Lyon"), List.of()))
                .isEmpty();
    }

    private static Frame beside(String name) {
        var other = new EntryPoint(name, List.of(), null, List.of(), null);
        return Frame.of(Typed.site(Typed.NATIVE), new Deployment(true, List.of(other)));
    }

    @Test
    void nodes_whose_names_read_like_other_nodes_are_told_apart() {
        Frame two = Typed.frame(Typed.NATIVE, "loadBalancing: 'nlb', nodes: [{name: 'a'}, {name: 'b'}]");
        Frame one = Typed.frame(Typed.NATIVE, "loadBalancing: 'nlb', nodes: [{name: 'a null null null, b'}]");
        assertThat(Regeneration.afterSite(head(two), one, List.of())).isPresent();
    }
}
