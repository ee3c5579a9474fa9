package outward.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import outward.runbook.step.StepBook;

/** The way back of a renumbering is its mirror: what clients stand on goes when none stands on it any more (safety Y21). */
class RenumberingBackTest {
    private static final Path EXPECTED = Path.of("src/test/resources/outward/runbook/renumbered");
    private static final ClientMove SECOND =
            new ClientMove.SecondDeployment("DA2", "DA-Clients", "DA2-Clients", "DA *Client*", "DA2 Client");
    private static final ClientMove REFRESHED = new ClientMove.Refreshed(2, 4, List.of("LAPTOP7", "LAPTOP8"));

    static Stream<Scope> gated() {
        return Stream.of(
                afterTheFormer(SECOND),
                afterTheFormer(REFRESHED),
                afterTheFormer(null),
                RunbookFixture.renumbered().scope().moving(REFRESHED));
    }

    private static Scope afterTheFormer(@Nullable ClientMove move) {
        return RunbookFixture.renumbered()
                .after(RunbookFixture.beforeRenumbering())
                .moving(move);
    }

    private static List<String> words(Scope scope) {
        return StepBook.runbook(scope)
                .stepsBack()
                .map(step -> step.key().word())
                .distinct()
                .toList();
    }

    @Test
    void on_one_server_the_former_stands_beside_the_new_then_the_server_moves_then_each_client() {
        assertThat(words(afterTheFormer(REFRESHED)))
                .containsExactly(
                        "renumber-where-back",
                        "renumber-beside-back",
                        "renumber-list-back",
                        "renumber-server-back",
                        "restore-former",
                        "renumber-first-client-back",
                        "renumber-clients-back",
                        "renumber-gate-back",
                        "names-back-out",
                        "firewall-back-out",
                        "list-back-out",
                        "host-back-out",
                        "policy-back-out");
    }

    @Test
    void from_a_second_deployment_clients_go_back_while_the_former_stands_and_it_goes_last() {
        assertThat(words(afterTheFormer(SECOND)))
                .startsWith(
                        "renumber-where-back",
                        "restore-former",
                        "renumber-first-client-back",
                        "renumber-clients-back",
                        "renumber-gate-back",
                        "names-back-out")
                .endsWith("policy-back-out", "renumber-second-deployment-back");
    }

    @ParameterizedTest
    @MethodSource("gated")
    void nothing_is_taken_away_before_the_last_client_has_come_back(Scope scope) {
        assertThat(StepBook.runbook(scope).stepsBack().filter(RenumberingBackTest::takesAway))
                .isNotEmpty()
                .allSatisfy(step -> {
                    assertThat(step.key().waits()).isEqualTo(StepKey.Wait.EVERY_CLIENT);
                    assertThat(step.blocks().get(0).toString()).contains("**Wait** until not one client is left");
                });
    }

    private static boolean takesAway(Step step) {
        String word = step.key().word();
        return word.endsWith("-back-out") && !word.equals("policy-back-out");
    }

    @Test
    void where_nothing_is_recorded_as_carried_out_nothing_is_set_up_again() {
        assertThat(words(RunbookFixture.renumbered().scope().moving(REFRESHED)))
                .contains("renumber-server-back")
                .doesNotContain("renumber-beside-back", "restore-former");
    }

    @Test
    void a_change_without_a_renumbering_keeps_its_way_back() {
        Scope scope = RunbookFixture.article().without("JUMP01").after(RunbookFixture.article());
        assertThat(words(scope)).startsWith("restore-former").noneMatch(word -> word.contains("renumber"));
        assertThat(StepBook.runbook(scope).stepsBack().map(step -> step.key().waits()))
                .containsOnly(StepKey.Wait.NOTHING);
    }

    @Test
    void the_ways_back_stand_as_they_were_read() throws IOException {
        assertThat(back(afterTheFormer(SECOND)))
                .isEqualTo(Files.readString(EXPECTED.resolve("back-from-second-deployment.md")));
        assertThat(back(afterTheFormer(REFRESHED)))
                .isEqualTo(Files.readString(EXPECTED.resolve("back-clients-refreshed.md")));
        assertThat(back(RunbookFixture.renamed().scope().moving(new ClientMove.PublicName())))
                .isEqualTo(Files.readString(EXPECTED.resolve("back-public-name.md")));
    }

    private static String back(Scope scope) {
        String runbook = ZipContent.markdown(scope);
        return runbook.substring(runbook.indexOf("## Back-out\n"), runbook.indexOf("## Signatures\n"));
    }
}
