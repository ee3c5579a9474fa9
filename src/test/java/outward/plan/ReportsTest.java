package outward.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.plan.Designs.ARTICLE;
import static outward.plan.Designs.host;
import static outward.plan.Designs.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import outward.address.Ipv6;
import outward.design.HostFacts;
import outward.finding.Finding;

class ReportsTest {
    private static final HostFacts AUTO = host(3, "AUTO", "10", "addressing: 'auto-configured'");

    private static Reports of(HostFacts... hosts) {
        List<HostReport> reports = Stream.of(hosts).map(h -> report(ARTICLE, h)).toList();
        return new Reports(List.of(), reports);
    }

    private static Stream<Finding> together(HostFacts... hosts) {
        return of(hosts).together(ARTICLE, 3).frame().stream();
    }

    @Test
    void planned_addresses_on_an_advertised_link_are_warned_of() {
        assertThat(together(host(1, "WS01", "10"), AUTO)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("MIXED_ADDRESSING");
            assertThat(finding.message())
                    .startsWith(
                            "1 host with a planned address is on the link on which 2002:836b:2:3333::/64 is advertised");
        });
    }

    @Test
    void hosts_of_one_kind_stand_beside_each_other() {
        assertThat(together(host(1, "WS01", "10"), host(2, "WS02", "11"))).isEmpty();
        assertThat(together(AUTO)).isEmpty();
    }

    @Test
    void many_hosts_are_counted() {
        assertThat(together(host(1, "WS01", "10"), host(2, "WS02", "11"), host(4, "WS03", "12")))
                .extracting(Finding::code)
                .containsExactly("MANY_HOSTS");
    }

    @Test
    void an_address_elsewhere_is_reported_of_its_host_alone() {
        var others = Map.of(new UUID(0, 2), List.of(Ipv6.parse("2001:0:836b:8::10")));
        Reports reports = of(host(1, "WS01", "10"), host(2, "WS02", "11")).beside(ARTICLE, others);
        assertThat(reports.hosts().get(0)).isEqualTo(report(ARTICLE, host(1, "WS01", "10")));
        assertThat(reports.hosts().get(1).findings()).extracting(Finding::code).contains("SOURCE_AMBIGUOUS");
    }
}
