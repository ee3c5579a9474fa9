package outward.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import outward.plan.Plan;
import outward.runbook.step.StepBook;

/** The order of safety Y21, in the document, in the scripts and in the steps to tick. */
class RenumberingChapterTest {
    private static final Path EXPECTED = Path.of("src/test/resources/outward/runbook/renumbered");
    private static final ClientMove SECOND =
            new ClientMove.SecondDeployment("DA2", "DA-Clients", "DA2-Clients", "DA *Client*", "DA2 Client");
    private static final ClientMove REFRESHED = new ClientMove.Refreshed(2, 4, List.of("LAPTOP7", "LAPTOP8"));

    private static List<String> keys(Scope scope) {
        return StepBook.runbook(scope)
                .steps()
                .map(step -> step.key().word() + after(step.key().waits()))
                .filter(key -> key.contains("renumber")
                        || key.startsWith("address-and-routes")
                        || key.startsWith("test-by-address")
                        || key.startsWith("prove-again")
                        || key.startsWith("clients-first"))
                .distinct()
                .toList();
    }

    private static String after(StepKey.Wait wait) {
        return switch (wait) {
            case NOTHING -> "";
            case POLICY -> " after policy";
            case EVERY_CLIENT -> " after every client";
        };
    }

    private static Scope afterTheFormer(@Nullable ClientMove move) {
        return RunbookFixture.renumbered()
                .after(RunbookFixture.beforeRenumbering())
                .moving(move);
    }

    private static String file(Scope scope, String path) {
        return new String(ZipContent.of(scope).get(path), StandardCharsets.UTF_8);
    }

    private static String chapter(Scope scope) {
        String runbook = file(scope, "runbook.md");
        return runbook.substring(runbook.indexOf("## Renumbering\n"), runbook.indexOf("## Steps\n"));
    }

    @Test
    void with_a_second_deployment_clients_follow_once_hosts_can_manage_them_and_the_former_goes_last() {
        assertThat(keys(afterTheFormer(SECOND)))
                .containsExactly(
                        "renumber-second-deployment",
                        "renumber-one-policy",
                        "renumber-first-client",
                        "address-and-routes",
                        "test-by-address",
                        "renumber-clients after policy",
                        "prove-again after policy",
                        "renumber-former-last after every client");
    }

    @Test
    void on_one_server_every_client_is_listed_before_it_moves_and_refreshed_before_the_hosts() {
        assertThat(keys(afterTheFormer(REFRESHED)))
                .containsExactly(
                        "renumber-list",
                        "renumber-server",
                        "renumber-first-client",
                        "renumber-clients after policy",
                        "address-and-routes",
                        "test-by-address",
                        "prove-again after policy",
                        "renumber-former-last after every client");
    }

    @Test
    void behind_nat_a_name_is_led_elsewhere_and_nothing_else() {
        assertThat(keys(RunbookFixture.renamed().scope().moving(new ClientMove.PublicName())))
                .containsExactly(
                        "renumber-public-name", "address-and-routes", "test-by-address", "renumber-former-last");
    }

    @Test
    void without_an_answer_one_step_says_both_ways() {
        assertThat(keys(RunbookFixture.renumbered().scope()))
                .containsExactly("clients-first", "address-and-routes", "test-by-address");
    }

    @Test
    void once_the_site_is_carried_out_with_it_clients_are_not_moved_again() {
        Plan plan = RunbookFixture.renumbered().plan();
        Scope whole = afterTheFormer(SECOND).after(plan, new Carried(List.of(3), Set.of(), true));
        assertThat(keys(whole)).noneMatch(key -> key.startsWith("renumber"));
        Scope partly = afterTheFormer(SECOND).after(plan, new Carried(List.of(3), Set.of(), false));
        assertThat(keys(partly)).contains("renumber-second-deployment");
    }

    @Test
    void the_chapters_stand_as_they_were_read() throws IOException {
        String all = chapter(afterTheFormer(SECOND))
                + chapter(afterTheFormer(REFRESHED))
                + chapter(RunbookFixture.renamed().scope().moving(new ClientMove.PublicName()))
                + chapter(RunbookFixture.renumbered().scope());
        assertThat(all).isEqualTo(Files.readString(EXPECTED.resolve("chapters.md")));
    }

    @Test
    void the_steps_stand_as_they_were_read() throws IOException {
        assertThat(steps(afterTheFormer(SECOND))).isEqualTo(Files.readString(EXPECTED.resolve("second-deployment.md")));
        assertThat(steps(afterTheFormer(REFRESHED)))
                .isEqualTo(Files.readString(EXPECTED.resolve("clients-refreshed.md")));
        assertThat(steps(RunbookFixture.renamed().scope().moving(new ClientMove.PublicName())))
                .isEqualTo(Files.readString(EXPECTED.resolve("public-name.md")));
    }

    @Test
    void nothing_is_taken_back_while_a_client_is_left_where_it_was() {
        String caution =
                "**Caution:** go on only when no client is left on the former deployment or address: hosts could not"
                        + " manage it any more.";
        assertThat(file(afterTheFormer(SECOND), "runbook.md")).contains(caution);
        Scope noRenumbering = RunbookFixture.renumbered().after(RunbookFixture.renumbered());
        assertThat(file(noRenumbering, "runbook.md")).doesNotContain(caution);
    }

    /** The renumbering's steps as the document prints them. */
    private static String steps(Scope scope) {
        StringBuilder steps = new StringBuilder();
        for (String step : file(scope, "runbook.md").split("(?=### [0-9B])", -1)) {
            if (step.contains(". Renumbering: ")) {
                steps.append(step);
            }
        }
        return steps.toString();
    }

    @Test
    void beside_a_second_deployment_nothing_is_taken_back_before_the_last_client() {
        assertThat(waitsOfTakingBack(SECOND)).containsOnly(StepKey.Wait.EVERY_CLIENT);
        assertThat(waitsOfTakingBack(REFRESHED)).isNotEmpty().doesNotContain(StepKey.Wait.EVERY_CLIENT);
    }

    private static List<StepKey.Wait> waitsOfTakingBack(ClientMove move) {
        return StepBook.runbook(afterTheFormer(move))
                .steps()
                .map(Step::key)
                .filter(key ->
                        key.word().startsWith("take-back-") && !key.word().equals("take-back-start"))
                .map(StepKey::waits)
                .toList();
    }

    @Test
    void page_scripts_and_read_me_begin_with_the_chapter() {
        Scope scope = afterTheFormer(REFRESHED);
        assertThat(file(scope, "runbook.html")).contains(">Renumbering</h2>");
        assertThat(file(scope, "README.txt")).contains("This plan renumbers the clients");
        assertThat(file(scope, "server/routes.ps1")).contains("# This plan renumbers the clients: begin with");
        assertThat(file(RunbookFixture.article().scope(), "server/routes.ps1")).doesNotContain("renumbers");
    }
}
