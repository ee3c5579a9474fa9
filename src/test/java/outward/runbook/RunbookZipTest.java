package outward.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import outward.design.HostRole;

class RunbookZipTest {
    private static final List<String> ALWAYS = List.of(
            "README.txt",
            "runbook.html",
            "runbook.md",
            "change-request.html",
            "change-request.md",
            "network-request.html",
            "network-request.md",
            "pictures/topology.svg",
            "pictures/prefixes-1.svg",
            "plan.json",
            "server/read-state.ps1");

    @Test
    void aPlannablePlanHandsEverythingOver() {
        assertThat(ZipContent.of(RunbookFixture.article().without("CM01").scope())
                        .keySet())
                .containsExactlyInAnyOrderElementsOf(files(
                        "change-window.html",
                        "server/management-servers.ps1",
                        "server/routes.ps1",
                        "server/back-out.ps1",
                        "clients/firewall.ps1",
                        "hosts/jump01-00000001/apply.ps1",
                        "hosts/jump01-00000001/back-out.ps1",
                        "hosts/jump01-00000001/verify.ps1",
                        "hosts/jump01-00000001/apply.cmd",
                        "hosts/jump01-00000001/back-out.cmd"));
    }

    @Test
    void aRefusedPlanHoldsDocumentsAndTheReadingScriptOnly() {
        assertThat(ZipContent.of(RunbookFixture.refused().scope()).keySet()).containsExactlyElementsOf(files());
    }

    @Test
    void somethingOpenHoldsTheScriptsBack() {
        assertThat(ZipContent.of(RunbookFixture.article().serverLength(null).scope())
                        .keySet())
                .containsExactlyElementsOf(files());
    }

    @Test
    void aWaiverHandsThemOver() {
        var waived = RunbookFixture.article().serverLength(null).waive("SERVER_PREFIX_LENGTH_UNREAD", "Read by hand");
        assertThat(ZipContent.of(waived.scope())).containsKey("hosts/jump01-00000001/apply.ps1");
    }

    @Test
    void routesForTheNetworkTeamAreThereWhereTheyAreNeeded() {
        assertThat(ZipContent.of(RunbookFixture.twoPrefixes().scope())).containsKey("routers/routes.txt");
        assertThat(ZipContent.of(RunbookFixture.behindNat().scope())).doesNotContainKey("routers/routes.txt");
    }

    @Test
    void aNameThatNetshCannotCarryHasNoCmdFiles() {
        var fixture = RunbookFixture.behindNat().host("ODD01", "12", "20", HostRole.OTHER);
        assertThat(hostFiles(fixture, "odd01")).containsExactly("apply.ps1", "back-out.ps1", "verify.ps1");
    }

    @Test
    void aDomainControllerHasNoScripts() {
        var fixture = RunbookFixture.behindNat().host("DC01", "LAN", "30", HostRole.DOMAIN_CONTROLLER);
        assertThat(hostFiles(fixture, "dc01")).isEmpty();
    }

    @Test
    void aHostThatConfiguresItselfIsOnlyVerified() {
        assertThat(hostFiles(RunbookFixture.twoPrefixes(), "auto01")).containsExactly("verify.ps1");
        assertThat(hostFiles(RunbookFixture.isatap(), "jump01")).containsExactly("verify.ps1");
    }

    @Test
    void aHostThatLeavesKeepsItsWayBack() {
        Scope whole = RunbookFixture.article().scope();
        Scope scope = new Scope(
                whole.customer(),
                RunbookFixture.article().without("CM01").revision(4).plan(),
                whole.plan(),
                whole.protocols(),
                whole.names());
        assertThat(ZipContent.of(scope))
                .containsKey("hosts/cm01-00000002/back-out.ps1")
                .doesNotContainKey("hosts/cm01-00000002/apply.ps1");
    }

    @Test
    void theSumsAreThoseOfTheOtherFiles() throws Exception {
        Map<String, byte[]> files = ZipContent.of(RunbookFixture.article().scope());
        StringBuilder sums = new StringBuilder();
        for (var file : files.entrySet()) {
            if (!file.getKey().equals("SHA256SUMS")) {
                byte[] sum = MessageDigest.getInstance("SHA-256").digest(file.getValue());
                sums.append(HexFormat.of().formatHex(sum))
                        .append("  ")
                        .append(file.getKey())
                        .append('\n');
            }
        }
        assertThat(new String(files.get("SHA256SUMS"), StandardCharsets.US_ASCII))
                .isEqualTo(sums.toString());
    }

    @Test
    void theSamePlanGivesTheSameBytes() {
        assertThat(ZipContent.bytes(RunbookFixture.article().scope()))
                .isEqualTo(ZipContent.bytes(RunbookFixture.article().scope()));
    }

    private static List<String> hostFiles(RunbookFixture fixture, String name) {
        return ZipContent.of(fixture.scope()).keySet().stream()
                .filter(path -> path.startsWith("hosts/" + name + "-"))
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .toList();
    }

    private static List<String> files(String... more) {
        var files = new java.util.ArrayList<>(ALWAYS);
        files.addAll(List.of(more));
        files.add("SHA256SUMS");
        return files;
    }
}
