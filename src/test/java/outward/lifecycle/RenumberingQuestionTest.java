package outward.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.answer.Refusal;
import outward.customer.Typed;

class RenumberingQuestionTest {
    private static final Said SAID = new Said("Ada", Instant.EPOCH, "Agreed with Contoso.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # before | after | asked, and whether public DNS alone may answer it
            "topology: 'edge', publicIpv4: ['131.107.0.2']" | "topology: 'edge', publicIpv4: ['131.107.0.2']" | none
            "topology: 'edge', publicIpv4: ['131.107.0.2']" | "topology: 'edge', publicIpv4: ['131.107.0.4']" | NOT_DNS_ONLY
            "topology: 'edge', publicIpv4: ['131.107.0.2']" | "topology: 'behind-nat', organisationPrefix: 'fd78:9f7e:c716::/48'" | NOT_DNS_ONLY
            "topology: 'behind-nat', organisationPrefix: 'fd78:9f7e:c716::/48'" | "topology: 'behind-nat', organisationPrefix: 'fd78:9f7e:c717::/48'" | NOT_DNS_ONLY
            "topology: 'behind-nat', publicIpv4: ['131.107.0.2'], organisationPrefix: 'fd78:9f7e:c716::/48'" | "topology: 'behind-nat', publicIpv4: ['131.107.0.4'], organisationPrefix: 'fd78:9f7e:c716::/48'" | dns
            """)
    void behind_nat_alone_public_dns_may_be_the_answer(String before, String after, String asked) {
        var question = RenumberingQuestion.of(Typed.frame(after).after(Typed.frame(before), false));
        assertThat(question.map(q -> q.refusal(RenumberingWay.DNS_ONLY)
                                .map(Refusal::code)
                                .orElse("dns"))
                        .orElse("none"))
                .isEqualTo(asked);
        assertThat(question.flatMap(q -> q.refusal(RenumberingWay.CLIENTS_REFRESHED)))
                .isEmpty();
    }

    /** Behind NAT a new public address is no renumbering, and so is the way back to the former one (safety Y21). */
    @Test
    void the_way_back_of_a_new_public_address_behind_nat_may_be_answered_by_public_dns_too() {
        String nat = "topology: 'behind-nat', organisationPrefix: 'fd78:9f7e:c716::/48', ";
        var way = RenumberingQuestion.between(
                        Typed.frame(nat + "publicIpv4: ['131.107.0.2']").clientBasis(),
                        Typed.frame(nat + "publicIpv4: ['131.107.0.4']").clientBasis())
                .orElseThrow();
        assertThat(way.reversed())
                .hasToString("RenumberingQuestion[former=behind-nat 131.107.0.4 fd78:9f7e:c716::/48,"
                        + " now=behind-nat 131.107.0.2 fd78:9f7e:c716::/48]");
        assertThat(way.reversed().behindNat()).isTrue();
        assertThat(way.reversed().refusal(RenumberingWay.DNS_ONLY)).isEmpty();
        assertThat(way.reversed().reversed()).isEqualTo(way);
    }

    @Test
    void each_answer_is_said_in_a_sentence() {
        var second = new SecondDeployment("DA2", "DA-Clients", "DA2-Clients", "DA Client", "DA2 Client");
        assertThat(new RenumberingAnswer(RenumberingWay.SECOND_DEPLOYMENT, second, null, SAID).words())
                .isEqualTo(
                        "Second deployment DA2: clients move from group DA-Clients to DA2-Clients, from policy DA Client"
                                + " to DA2 Client. Agreed with Contoso.");
        var left = new ClientCount(2, 3, List.of("LAPTOP7"));
        var refreshed = new RenumberingAnswer(RenumberingWay.CLIENTS_REFRESHED, null, left, SAID);
        assertThat(refreshed.words())
                .isEqualTo("Every client refreshed on the LAN or by VPN: 2 of 3 so far. Agreed with Contoso.");
        assertThat(refreshed.leavesClients()).isTrue();
        assertThat(new RenumberingAnswer(RenumberingWay.DNS_ONLY, null, null, SAID).words())
                .isEqualTo("Clients connect to a name: public DNS changes, nothing else. Agreed with Contoso.");
    }
}
