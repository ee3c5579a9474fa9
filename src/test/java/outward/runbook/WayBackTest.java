package outward.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import outward.runbook.step.StepBook;

/** What was set up has a step of the way back that takes it back. */
class WayBackTest {
    /** What is given up last cannot be taken back by a step. */
    private static final Set<String> LEAVES_NOTHING =
            Set.of("renumber-list", "renumber-one-policy", "renumber-former-last");

    static Stream<Scope> scopes() {
        return Stream.concat(
                RunbookFixture.all().stream().map(RunbookFixture::scope),
                Stream.of(
                        RunbookFixture.advertised().scope(),
                        RunbookFixture.article().without("CM01").after(RunbookFixture.article()),
                        RunbookFixture.article().without("CM01").after(RunbookFixture.isatap()),
                        RunbookFixture.isatap().after(RunbookFixture.twoPrefixes()),
                        RunbookFixture.isatap().after(RunbookFixture.advertised()),
                        RunbookFixture.renamed().scope().moving(new ClientMove.PublicName()),
                        renumbered(null),
                        renumbered(new ClientMove.Refreshed(4, 4, List.of())),
                        renumbered(new ClientMove.SecondDeployment("DA2", "A", "B", "PA", "PB"))));
    }

    private static Scope renumbered(@Nullable ClientMove move) {
        return RunbookFixture.renumbered()
                .after(RunbookFixture.beforeRenumbering())
                .moving(move);
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void whatever_sets_something_or_takes_it_back_can_be_undone(Scope scope) {
        Runbook runbook = StepBook.runbook(scope);
        List<String> back =
                runbook.stepsBack().map(step -> step.key().word()).distinct().toList();
        assertThat(runbook.steps().map(Step::key).filter(key -> key.effect() != StepKey.Effect.NONE))
                .allSatisfy(key -> assertThat(back).as(key.word()).anyMatch(word -> WayBack.undoes(word, key)));
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void no_step_of_the_way_back_is_without_a_step_that_it_is_for(Scope scope) {
        Runbook runbook = StepBook.runbook(scope);
        List<StepKey> work = runbook.steps().map(Step::key).toList();
        assertThat(runbook.stepsBack().map(step -> step.key().word()))
                .allSatisfy(word -> assertThat(work)
                        .as(word)
                        .anyMatch(key -> WayBack.undoes(word, key) || WayBack.accompanies(word, key)));
    }

    /** Reading and listing leave nothing to be moved back. */
    @ParameterizedTest
    @MethodSource("scopes")
    void whatever_moved_clients_or_their_server_can_be_moved_back(Scope scope) {
        Runbook runbook = StepBook.runbook(scope);
        List<String> back = runbook.stepsBack().map(step -> step.key().word()).toList();
        assertThat(runbook.steps()
                        .map(Step::key)
                        .filter(StepKey::isRenumbering)
                        .filter(key -> !LEAVES_NOTHING.contains(key.word())))
                .allSatisfy(key -> assertThat(back).as(key.word()).anyMatch(word -> WayBack.undoes(word, key)));
    }

    @ParameterizedTest
    @CsvSource({
        // the same VLAN, and another one
        "advertisements-back 2001:db8:1::/64, router-advertisements 2001:db8:1::/64, true",
        "advertisements-back 2001:db8:1::/64, router-advertisements 2001:db8:2::/64, false",
        // reading and testing leave nothing behind
        "server-back-out, read-state, false",
        "policy-back-out, policy-refresh, false",
        "host-back-out, address-and-routes, true",
        "names-back-out, address-and-routes, false"
    })
    void a_step_back_undoes_its_own(String back, String work, boolean undone) {
        assertThat(WayBack.undoes(back, new StepKey(work))).isEqualTo(undone);
    }

    @Test
    void setting_up_the_former_again_undoes_whatever_was_taken_back() {
        assertThat(WayBack.undoes("restore-former", "take-back-host", StepKey.Effect.TAKES_BACK))
                .isTrue();
        assertThat(WayBack.undoes("restore-former", "address-and-routes", StepKey.Effect.SETS))
                .isFalse();
    }
}
