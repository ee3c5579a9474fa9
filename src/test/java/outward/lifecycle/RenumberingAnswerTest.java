package outward.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import outward.answer.Refusal;
import outward.customer.Typed;
import outward.design.Deployment;
import outward.design.EntryPoint;
import outward.design.Frame;
import outward.runbook.ClientMove;

/** What an answer to a renumbering says to plan and runbook, and when a retirement may begin. */
class RenumberingAnswerTest {
    private static final Said SAID = new Said("Ada", Instant.EPOCH, "Agreed on Friday.");
    private static final SecondDeployment SECOND =
            new SecondDeployment("DA-New", "DA clients", "DA clients 2", "DA Client Settings", "DA Client Settings 2");

    private static RenumberingAnswer refreshed(int done, String... missing) {
        return new RenumberingAnswer(
                RenumberingWay.CLIENTS_REFRESHED, null, new ClientCount(done, 3, List.of(missing)), SAID);
    }

    @Test
    void a_second_deployment_is_told_with_its_groups_and_policies() {
        var answer = new RenumberingAnswer(RenumberingWay.SECOND_DEPLOYMENT, SECOND, null, SAID);
        assertThat(answer.words())
                .isEqualTo("Second deployment DA-New: clients move from group DA clients to DA clients 2, from policy"
                        + " DA Client Settings to DA Client Settings 2. Agreed on Friday.");
        assertThat(answer.move())
                .isEqualTo(new ClientMove.SecondDeployment(
                        "DA-New", "DA clients", "DA clients 2", "DA Client Settings", "DA Client Settings 2"));
        assertThat(answer.leavesClients()).isFalse();
    }

    @Test
    void clients_that_were_not_refreshed_are_left() {
        assertThat(refreshed(2, "LAPTOP7").words())
                .isEqualTo("Every client refreshed on the LAN or by VPN: 2 of 3 so far. Agreed on Friday.");
        assertThat(refreshed(2, "LAPTOP7").move()).isEqualTo(new ClientMove.Refreshed(2, 3, List.of("LAPTOP7")));
        assertThat(refreshed(2, "LAPTOP7").leavesClients()).isTrue();
        assertThat(new ClientCount(2, 3, List.of("LAPTOP7")).left()).isOne();
        assertThat(refreshed(3).leavesClients()).isFalse();
    }

    @Test
    void behind_nat_public_dns_changes_and_nothing_else() {
        var answer = new RenumberingAnswer(RenumberingWay.DNS_ONLY, null, null, SAID);
        assertThat(answer.words())
                .isEqualTo("Clients connect to a name: public DNS changes, nothing else. Agreed on Friday.");
        assertThat(answer.move()).isEqualTo(new ClientMove.PublicName());
        assertThat(answer.leavesClients()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_way_is_known_by_its_word_alone(RenumberingWay way) {
        assertThat(RenumberingWay.of(way.word())).contains(way);
        assertThat(RenumberingWay.of(way.word().toUpperCase(Locale.ROOT))).isEmpty();
        assertThat(way.word()).matches("[a-z-]+");
    }

    @ParameterizedTest
    @CsvSource({
        "clients-out,false",
        "policy-gone,true",
        "uninstall,false",
        "restore-remaining,false",
        "network-location,false"
    })
    void clients_are_counted_for_the_policy_alone(String word, boolean counts) {
        RetirementStep step = RetirementStep.of(word).orElseThrow();
        assertThat(step.word()).isEqualTo(word);
        assertThat(step.counts()).isEqualTo(counts);
        assertThat(step.words(Remaining.DEPLOYMENT)).endsWith(".").isNotEqualTo(step.title(Remaining.DEPLOYMENT));
        assertThat(RetirementStep.of(step.title(Remaining.DEPLOYMENT))).isEmpty();
    }

    /** The deployment has other entry points; what somebody says remains; whether it may begin (safety Y22). */
    @ParameterizedTest
    @CsvSource({
        "false,NOTHING,''",
        "false,DEPLOYMENT,''",
        "true,ENTRY_POINT,''",
        // its groups and policies are those of the others, too
        "true,DEPLOYMENT,OTHERS_REMAIN",
        "true,NOTHING,OTHERS_REMAIN"
    })
    void a_retirement_that_forgets_other_entry_points_is_not_begun(
            boolean multisite, Remaining remaining, String code) {
        Frame single = Typed.frame(Typed.NATIVE);
        EntryPoint berlin = new EntryPoint("Berlin", List.of(), null, List.of(), null);
        Frame frame = multisite ? Frame.of(single.facts(), new Deployment(true, List.of(berlin))) : single;
        var intent = new RetirementIntent("Replaced", remaining, null);
        assertThat(intent.refusalAt(frame).map(Refusal::code).orElse("")).isEqualTo(code);
    }

    /** From 131.107.0.2 to 131.107.0.8: going back asks the same question the other way round. */
    @Test
    void the_way_back_is_a_renumbering_too() {
        var former = Typed.frame(Typed.ARTICLE).clientBasis();
        var now = Typed.frame("topology: 'edge', publicIpv4: ['131.107.0.8']").clientBasis();
        RenumberingQuestion back =
                RenumberingQuestion.between(former, now).orElseThrow().reversed();
        assertThat(back.former()).isEqualTo(now);
        assertThat(back.now()).isEqualTo(former);
        Refusal refusal = back.refusalOfReturn(3);
        assertThat(refusal.code()).isEqualTo("RENUMBERS_CLIENTS");
        assertThat(refusal.reason())
                .startsWith(
                        "What is carried out was made with " + now + ", and revision 3 was made with " + former + ":");
    }
}
