package outward.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import outward.runbook.step.StepBook;

class RunbookTest {
    @Test
    void stepsComeInTheOrderThatKeepsACustomerConnected() {
        assertThat(titles(RunbookFixture.article().without("CM01").scope()))
                .containsExactly(
                        "Read the state of the DirectAccess server",
                        "Back up the DirectAccess group policy objects",
                        "Ask every host what is true before the change",
                        "Look at the hosts' AAAA records, before any host is changed",
                        "JUMP01: address and routes",
                        "Let echo requests of Teredo clients in on every management host",
                        "Test by address, with a port that is not ICMP",
                        "Publish the hosts' AAAA records",
                        "Add the hosts to the management servers list",
                        "Finish and Apply, if the console was used",
                        "Let the management hosts in on the clients' firewall",
                        "Disable 6to4 on the DirectAccess clients, and only there",
                        "Refresh group policy on both ends",
                        "See that the IPsec rules cover the hosts",
                        "Resolve a connected client by name",
                        "Manage a client on which a user is signed in",
                        "Manage a client before anybody signs in",
                        "Record the evidence");
    }

    @Test
    void theServerStopsListeningBeforeAnythingIsAdvertisedToIt() {
        assertThat(titles(RunbookFixture.twoPrefixes().scope()))
                .containsSubsequence(
                        "Have the DirectAccess server not listen to router advertisements",
                        "Advertise 2001:db8:1::/64 and the client prefixes");
        assertThat(titles(RunbookFixture.twoPrefixes().without("AUTO01").scope()))
                .doesNotContain("Have the DirectAccess server not listen to router advertisements");
    }

    @Test
    void noStepHasTheDirectAccessServerRestarted() {
        for (RunbookFixture fixture : RunbookFixture.all()) {
            assertThat(ZipContent.markdown(fixture.scope()))
                    .doesNotContainIgnoringCase("after a restart of the server");
        }
    }

    @Test
    void theWayBackBeginsWithTheNames() {
        assertThat(titlesBack(RunbookFixture.article().without("CM01").scope()))
                .containsExactly(
                        "Remove the AAAA records of this plan",
                        "Remove the rules on the clients' firewall",
                        "Take this plan's entries out of the management servers list",
                        "JUMP01: take back address and routes",
                        "Refresh group policy and compare with the state before");
    }

    @Test
    void theWayBackOfNativeIpv6EndsWithTheServersReturnRoutes() {
        assertThat(titlesBack(RunbookFixture.twoPrefixes().scope()))
                .containsExactly(
                        "Remove the AAAA records of this plan",
                        "Remove the rules on the clients' firewall",
                        "Take this plan's entries out of the management servers list",
                        "JUMP01: take back address and routes",
                        "FAR01: take back address and routes",
                        "Stop advertising 2001:db8:1::/64 and the client prefixes",
                        "Take what was advertised on 2001:db8:1::/64 off the hosts",
                        "Let the DirectAccess server listen to router advertisements as before",
                        "Have the network take the routes to the client prefixes away",
                        "Take back the server's return routes",
                        "Refresh group policy and compare with the state before");
    }

    @Test
    void theTaskAtStartupGoesBeforeTheSettingsThatItWouldRestore() {
        assertThat(titlesBack(RunbookFixture.isatap().scope()))
                .containsExactly(
                        "Remove the AAAA records of this plan",
                        "Remove the rules on the clients' firewall",
                        "Take this plan's entries out of the management servers list",
                        "Delete the task that repeats the ISATAP router's settings",
                        "Take the ISATAP policy away from the management hosts",
                        "Take back the settings of the ISATAP router",
                        "Remove the name of the ISATAP router, if nobody else uses it",
                        "Refresh group policy and compare with the state before");
    }

    @Test
    void aRefusedPlanIsOnlyRead() {
        assertThat(titles(RunbookFixture.refused().scope()))
                .containsExactly("Read the state of the DirectAccess server");
        assertThat(StepBook.runbook(RunbookFixture.refused().scope()).stepsBack())
                .isEmpty();
    }

    @Test
    void everyStepSaysWhereWhoWhatToSeeHowToUndoAndWhence() {
        for (RunbookFixture fixture : RunbookFixture.all()) {
            assertThat(StepBook.runbook(fixture.scope()).steps()).allSatisfy(step -> {
                assertThat(step.where().markdown()).isNotBlank();
                assertThat(step.who()).isNotBlank();
                assertThat(step.blocks()).isNotEmpty();
                assertThat(step.expect().markdown()).isNotBlank();
                assertThat(step.undo().markdown()).isNotBlank();
                assertThat(step.source()).isNotBlank();
            });
        }
    }

    @Test
    void theTestTowardsAClientIsNeverAPing() {
        Scope scope = new Scope(
                "Contoso",
                RunbookFixture.article().plan(),
                null,
                Set.of(Protocol.PING, Protocol.SMB),
                NameRecords.STATIC);
        assertThat(ZipContent.markdown(scope))
                .contains("Test-NetConnection -ComputerName 'name of a connected client' -Port 445");
    }

    @Test
    void recordsAreAddedOrRegisteredNeverBoth() {
        Scope added = RunbookFixture.article().scope();
        Scope registered = new Scope(added.customer(), added.plan(), null, added.protocols(), NameRecords.DYNAMIC);
        assertThat(ZipContent.markdown(added))
                .contains("Add-DnsServerResourceRecordAAAA -ZoneName")
                .doesNotContain("\nRegister-DnsClient\n");
        assertThat(ZipContent.markdown(registered))
                .doesNotContain("Add-DnsServerResourceRecordAAAA -ZoneName")
                .contains("\nRegister-DnsClient\n");
    }

    @Test
    void everyPowerShellBlockIsInMicrosoftsReference() {
        for (RunbookFixture fixture : RunbookFixture.all()) {
            assertThat(blocks(fixture.scope()))
                    .isNotEmpty()
                    .allSatisfy(block ->
                            assertThat(outward.domain.Cmdlets.unknownIn(block)).isEmpty());
        }
    }

    private static List<String> blocks(Scope scope) {
        return java.util.regex.Pattern.compile("(?s)```powershell\n(.*?)\n```")
                .matcher(ZipContent.markdown(scope))
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    private static List<String> titlesBack(Scope scope) {
        return StepBook.runbook(scope)
                .stepsBack()
                .map(step -> step.title().markdown())
                .toList();
    }

    private static List<String> titles(Scope scope) {
        return StepBook.runbook(scope)
                .steps()
                .map(step -> step.title().markdown())
                .toList();
    }
}
