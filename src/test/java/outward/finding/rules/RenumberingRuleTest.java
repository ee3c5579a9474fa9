package outward.finding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.customer.Typed;
import outward.design.Frame;
import outward.finding.Finding;

/** A changed public address is no ordinary edit, however many edits come after it (safety Y21). */
class RenumberingRuleTest {
    private static final String NAT = Typed.MARC + ", ";

    private static Frame then(Frame before, boolean settled, String site) {
        return Typed.frame(site).after(before, settled);
    }

    private static String at(String addresses) {
        return "topology: 'edge', publicIpv4: [" + addresses + "]";
    }

    private static List<Finding> reported(Frame frame) {
        return Reported.coded(RuleBook.check(frame), "RENUMBERING").toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", textBlock = """
            # addresses before | after | weight of the finding, - = none
            # the first address makes the prefixes
            "'131.107.0.2'" | "'131.107.0.4'" | refuse
            "'131.107.0.2', '131.107.0.3'" | "'131.107.0.3'" | refuse
            "'131.107.0.3', '131.107.0.2'" | "'131.107.0.2', '131.107.0.3'" | -
            "'131.107.0.2'" | "'131.107.0.2', '131.107.0.3'" | -
            "'131.107.0.2', '131.107.0.3'" | "'131.107.0.2', '131.107.0.9'" | -
            # entered for the first time, or not known now
            "" | "'131.107.0.2'" | -
            "'131.107.0.2'" | "" | -
            """)
    void another_first_address_at_an_edge_is_refused(String before, String after, String weight) {
        assertThat(reported(then(Typed.frame(at(before)), false, at(after))))
                .extracting(Reported::weight)
                .isEqualTo(weight == null ? List.of() : List.of(weight));
    }

    @Test
    void behind_nat_it_is_to_be_confirmed_that_clients_connect_to_a_name() {
        Frame before = Typed.frame(NAT + "publicIpv4: ['131.107.0.2']");
        assertThat(reported(then(before, false, NAT + "publicIpv4: ['131.107.0.4']")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(Reported.weight(finding)).isEqualTo("warn confirm");
                    assertThat(finding.message()).contains("from 131.107.0.2 to 131.107.0.4", "ConnectToAddress");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # site before | site after | what the finding says
            "topology: 'edge', publicIpv4: ['131.107.0.2']" | "topology: 'behind-nat', ipv6AtInstall: false" | "from the edge to behind NAT"
            "topology: 'edge', publicIpv4: ['131.107.0.2']" | "topology: 'behind-nat', publicIpv4: ['131.107.0.4']" | "from the edge to behind NAT"
            "topology: 'behind-nat', publicIpv4: ['131.107.0.2']" | "topology: 'edge', publicIpv4: ['131.107.0.2']" | "from behind NAT to the edge"
            "topology: 'behind-nat', organisationPrefix: 'fd00:1:2::/48'" | "topology: 'behind-nat', organisationPrefix: 'fd00:1:3::/48'" | "from fd00:1:2::/48 to fd00:1:3::/48"
            """)
    void another_place_or_prefix_is_refused_like_another_address(String before, String after, String said) {
        assertThat(reported(then(Typed.frame(before), false, after)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(Reported.weight(finding)).isEqualTo("refuse");
                    assertThat(finding.message()).contains(said);
                });
    }

    @Test
    void a_change_stays_refused_over_later_edits_until_the_address_is_the_former_one_again() {
        Frame moved = then(Typed.frame(at("'131.107.0.2'")), false, at("'131.107.0.4'"));
        Frame edited = then(moved, false, at("'131.107.0.4'") + ", serverPrefixLength: 64");
        assertThat(reported(edited))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("from 131.107.0.2 to 131.107.0.4"));
        Frame again = then(then(edited, false, at("")), false, at("'131.107.0.6'"));
        assertThat(reported(again))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("from 131.107.0.2 to 131.107.0.6"));
        assertThat(reported(then(again, false, at("'131.107.0.2'")))).isEmpty();
    }

    @Test
    void after_an_accepted_change_clients_know_the_address_that_it_led_to() {
        Frame moved = then(Typed.frame(at("'131.107.0.2'")), false, at("'131.107.0.4'"));
        assertThat(reported(then(moved, true, at("'131.107.0.2'"))))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("from 131.107.0.4 to 131.107.0.2"));
    }
}
