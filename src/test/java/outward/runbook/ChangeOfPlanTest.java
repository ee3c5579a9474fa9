package outward.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import outward.design.HostRole;
import outward.domain.Cmdlets;
import outward.runbook.step.StepBook;

/** From one plan to the next: the new is added and proven, then the old is taken back. */
class ChangeOfPlanTest {
    private static final String STOP = "Stop here until the new plan is proven";

    @Test
    void isatapIsTakenBackWhenTheArticlesMethodIsProven() {
        assertThat(takenBack(RunbookFixture.article().without("CM01").after(RunbookFixture.isatap())))
                .containsExactly(
                        "Remove the AAAA records of the earlier plan",
                        "Delete the task that repeats the ISATAP router's settings",
                        "Take the ISATAP policy away from the management hosts",
                        "Let only this plan's hosts in on the clients' firewall",
                        "Take the earlier plan's entries out of the management servers list",
                        "Take back what only the earlier plan set on the server",
                        "Remove the name of the ISATAP router, if nobody else uses it",
                        "Prove it again, without the earlier settings",
                        "Record the evidence");
    }

    @Test
    void nativeIpv6IsTakenBackWhenIsatapIsProven() {
        assertThat(takenBack(RunbookFixture.isatap().after(RunbookFixture.twoPrefixes())))
                .containsExactly(
                        "Remove the AAAA records of the earlier plan",
                        "JUMP01: take back what the earlier plan set",
                        "FAR01: take back what the earlier plan set",
                        "Stop advertising 2001:db8:1::/64 and the client prefixes",
                        "Take what was advertised on 2001:db8:1::/64 off the hosts",
                        "Let the DirectAccess server listen to router advertisements as before",
                        "Let only this plan's hosts in on the clients' firewall",
                        "Take the earlier plan's entries out of the management servers list",
                        "Have the network take the routes to the client prefixes away",
                        "Take back what only the earlier plan set on the server",
                        "Prove it again, without the earlier settings",
                        "Record the evidence");
    }

    @Test
    void theNewIsSetUpAndTestedByNameBeforeAnythingIsTakenBack() {
        List<String> titles = titles(RunbookFixture.isatap().after(RunbookFixture.twoPrefixes()));
        assertThat(titles.indexOf("Refresh policy on the management hosts and restart them"))
                .isLessThan(titles.indexOf("Manage a client before anybody signs in"));
        assertThat(titles.indexOf("Manage a client before anybody signs in")).isEqualTo(titles.indexOf(STOP) - 1);
    }

    @Test
    void aHostThatMovesToIsatapKeepsTheWayBackOfWhatWasSetOnIt() {
        assertThat(ZipContent.of(RunbookFixture.isatap().after(RunbookFixture.twoPrefixes())))
                .containsKeys("hosts/jump01-00000001/back-out.ps1", "hosts/jump01-00000001/verify.ps1")
                .doesNotContainKey("hosts/jump01-00000001/apply.ps1");
    }

    @Test
    void anIsatapHostThatLeavesAloneLeavesTheGroup() {
        var before = RunbookFixture.isatap().isatapHost("HELP01", "10.2.16.11");
        assertThat(takenBack(RunbookFixture.isatap().after(before)))
                .contains("Take hosts out of the group of the ISATAP policy")
                .doesNotContain("Take the ISATAP policy away from the management hosts")
                .doesNotContain("Delete the task that repeats the ISATAP router's settings");
    }

    @Test
    void advertisementsStopWithTheLastHostThatReliesOnThem() {
        Scope scope = RunbookFixture.twoPrefixes().without("AUTO01").after(RunbookFixture.twoPrefixes());
        assertThat(takenBack(scope))
                .contains("Stop advertising 2001:db8:1::/64 and the client prefixes")
                .doesNotContain("Have the network take the routes to the client prefixes away");
        assertThat(ZipContent.markdown(scope))
                .contains("Remove-DAMgmtServer -MgmtServer '2001:db8:1::/64'")
                .doesNotContain("Remove-DAMgmtServer -MgmtServer '2001:db8:1::10'");
    }

    @Test
    void networkRoutesGoWithTheLastHostBehindARouter() {
        assertThat(takenBack(RunbookFixture.twoPrefixes().without("FAR01").after(RunbookFixture.twoPrefixes())))
                .contains(
                        "FAR01: take back what the earlier plan set",
                        "Have the network take the routes to the client prefixes away")
                .doesNotContain("Stop advertising 2001:db8:1::/64 and the client prefixes");
    }

    @Test
    void aHostThatIsAddedLeavesNothingToTakeBack() {
        Scope scope = RunbookFixture.article().after(RunbookFixture.article().without("CM01"));
        assertThat(titles(scope)).contains("CM01: address and routes").doesNotContain(STOP);
        assertThat(ZipContent.markdown(scope)).doesNotContain("Set up again what was taken back");
    }

    @Test
    void theWayBackOfAChangeTakesOnlyWhatItAdded() {
        Scope scope = RunbookFixture.isatap().after(RunbookFixture.twoPrefixes());
        assertThat(StepBook.runbook(scope).stepsBack().map(step -> step.title().markdown()))
                .startsWith("Set up again what was taken back of the earlier plan")
                .contains("Set the rules on the clients' firewall back");
        assertThat(ZipContent.markdown(scope)).contains(".\\server\\back-out.ps1 -ListOnly -Only ThisPlan");
    }

    @Test
    void theWayBackOfOneMoreIsatapHostLeavesTheRouterToTheOthers() {
        Scope scope = RunbookFixture.isatap().isatapHost("HELP01", "10.2.16.11").after(RunbookFixture.isatap());
        assertThat(StepBook.runbook(scope).stepsBack().map(step -> step.title().markdown()))
                .containsExactly(
                        "Remove the AAAA records of this plan",
                        "Set the rules on the clients' firewall back",
                        "Take this plan's entries out of the management servers list",
                        "Refresh group policy and compare with the state before");
    }

    @Test
    void bothPlansHostsAreLetInUntilTheOldIsTakenBack() {
        String script = ZipContent.text(
                RunbookFixture.article().without("CM01").after(RunbookFixture.isatap()), "clients/firewall.ps1");
        assertThat(script)
                .contains("$managementAddresses = @('2002:836b:2:3333::10')\r\n")
                .contains("$earlierAddresses = @('2002:836b:2:1:0:5efe:a02:100a')\r\n");
    }

    @Test
    void everyPowerShellBlockIsInMicrosoftsReference() {
        Stream.of(
                        RunbookFixture.isatap().after(RunbookFixture.twoPrefixes()),
                        RunbookFixture.article().after(RunbookFixture.isatap()))
                .map(ZipContent::markdown)
                .flatMap(text -> Pattern.compile("(?s)```powershell\n(.*?)\n```")
                        .matcher(text)
                        .results())
                .forEach(block -> assertThat(Cmdlets.unknownIn(block.group(1))).isEmpty());
    }

    @Test
    void aDifferenceTakesBackWhatLeavesAndSetsUpWhatIsNew() {
        Scope scope = RunbookFixture.article().without("JUMP01").after(RunbookFixture.article());
        assertThat(titles(scope))
                .contains("JUMP01: take back what the earlier plan set")
                .doesNotContain("CM01: address and routes");
    }

    @Test
    void aHostThatKeepsItsAddressKeepsItsRecordAndItsListEntry() {
        Scope scope = RunbookFixture.article().gateway().after(RunbookFixture.article());
        assertThat(ZipContent.markdown(scope))
                .contains("JUMP01: address and routes", ".\\hosts\\jump01-00000001\\back-out.ps1 -Only Earlier\n")
                .doesNotContain("Remove-DAMgmtServer -MgmtServer '2002:836b:2:3333::10'");
    }

    @Test
    void anEntryOfConfigurationManagerIsNeverRemoved() {
        Scope scope = RunbookFixture.article().without("CM01").after(RunbookFixture.article());
        assertThat(ZipContent.markdown(scope))
                .contains("CM01: take back what the earlier plan set")
                .doesNotContain("Remove-DAMgmtServer -MgmtServer '2002:836b:2:3333::11'");
    }

    @Test
    void anotherNameAtTheSameAddressKeepsTheListEntryButNotTheRecord() {
        Scope scope = RunbookFixture.behindNat()
                .without("HELP01")
                .host("HELP02", "Ethernet", "a02:100a", HostRole.HELP_DESK)
                .after(RunbookFixture.behindNat());
        assertThat(ZipContent.markdown(scope))
                .contains("-RRType AAAA -Name 'HELP01'")
                .doesNotContain("Remove-DAMgmtServer -MgmtServer");
    }

    @Test
    void anAddressThatPassesToAnotherHostIsTakenBackThereFirst() {
        var before = RunbookFixture.article().without("CM01");
        var after = RunbookFixture.article()
                .without("CM01")
                .host("HELP02", "Intranet", "10", HostRole.HELP_DESK)
                .without("JUMP01");
        assertThat(ZipContent.markdown(after.after(before)))
                .contains("**Caution:** this address was that of JUMP01")
                .contains("JUMP01: take back what the earlier plan set")
                .doesNotContain("Remove-DAMgmtServer -MgmtServer");
    }

    private static List<String> takenBack(Scope scope) {
        List<String> titles = titles(scope);
        return titles.subList(titles.indexOf(STOP) + 1, titles.size());
    }

    private static List<String> titles(Scope scope) {
        return StepBook.runbook(scope)
                .steps()
                .map(step -> step.title().markdown())
                .toList();
    }
}
