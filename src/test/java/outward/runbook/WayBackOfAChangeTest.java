package outward.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import outward.runbook.step.StepBook;

/** The way back of a change takes what the change made, and leaves what an earlier revision made (safety Y19). */
class WayBackOfAChangeTest {
    private static final String ECHO = "Remove-NetFirewallRule -Name 'Outward-teredo-echo-000000a1'";

    @Test
    void a_change_that_brought_teredo_and_the_policy_for_6to4_takes_both_back() {
        assertThat(firewallBack(RunbookFixture.article().after(RunbookFixture.behindNat())))
                .contains("On JUMP01, CM01, where this change made the rule", ECHO, "Reset-Net6to4Configuration ");
    }

    @Test
    void hosts_that_had_the_rule_before_keep_it_and_so_do_the_clients_their_policy() {
        assertThat(firewallBack(
                        RunbookFixture.article().after(RunbookFixture.article().without("CM01"))))
                .contains("On CM01, where this change made the rule", ECHO)
                .doesNotContain("JUMP01")
                .doesNotContain("Reset-Net6to4Configuration ");
    }

    @Test
    void no_step_of_a_change_removes_the_rules_that_were_there_before() {
        assertThat(ZipContent.markdown(RunbookFixture.article().after(RunbookFixture.behindNat())))
                .doesNotContain("firewall.ps1 -Remove")
                .doesNotContain("Remove-GPLink -Name 'Outward manage-out firewall");
        assertThat(ZipContent.markdown(RunbookFixture.article().scope())).contains("firewall.ps1 -Remove");
    }

    private static String firewallBack(Scope scope) {
        return StepBook.runbook(scope)
                .stepsBack()
                .filter(step -> step.title().markdown().equals("Set the rules on the clients' firewall back"))
                .map(Step::toString)
                .findFirst()
                .orElseThrow();
    }
}
