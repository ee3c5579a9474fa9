package outward.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import outward.runbook.step.StepBook;

/** Renumbered again before every client came along: the server has left long ago what the last of them know. */
class RenumberedTwiceTest {
    private static final String LEFT = "131.107.0.8";
    private static final String STANDS = "edge 131.107.0.6 2002:836b:6::/48";
    private static final ClientMove SECOND = new ClientMove.SecondDeployment("DA2", "A", "B", "PA", "PB");
    private static final ClientMove REFRESHED = new ClientMove.Refreshed(4, 4, List.of());

    static Stream<Scope> ways() {
        return Stream.of(SECOND, REFRESHED).map(RenumberedTwiceTest::scope);
    }

    private static Scope scope(@Nullable ClientMove move) {
        return RunbookFixture.renumbered()
                .after(RunbookFixture.renumberedBefore())
                .moving(move);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void no_step_leads_from_or_to_an_address_that_the_server_has_left(Scope scope) {
        Runbook runbook = StepBook.runbook(scope);
        assertThat(Stream.concat(runbook.steps(), runbook.stepsBack())
                        .filter(step -> !step.key().word().equals("renumber-list"))
                        .map(Step::toString))
                .noneMatch(step -> step.contains(LEFT))
                .anyMatch(step -> step.contains(STANDS));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void the_document_says_where_the_server_stands_and_who_is_cut_off_already(Scope scope) {
        assertThat(ZipContent.markdown(scope))
                .contains("The server stands at " + STANDS + ". Clients that were not refreshed when it was renumbered"
                        + " before still hold a policy made with edge 131.107.0.8 2002:836b:8::/48, which it has left")
                .contains("What clients know of the server changes from " + STANDS + " to edge 131.107.0.2");
    }

    @Test
    void where_nothing_is_recorded_of_the_whole_site_only_the_plans_tell() {
        Scope partly = scope(REFRESHED)
                .after(RunbookFixture.renumberedBefore().plan(), new Carried(List.of(2), Set.of(), false));
        assertThat(ZipContent.markdown(partly))
                .contains("The clients' policy was made with edge 131.107.0.8 2002:836b:8::/48.");
    }
}
