package outward.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.lifecycle.RetirementStep.CLIENTS_OUT;
import static outward.lifecycle.RetirementStep.NETWORK_LOCATION;
import static outward.lifecycle.RetirementStep.POLICY_GONE;
import static outward.lifecycle.RetirementStep.RESTORE_REMAINING;
import static outward.lifecycle.RetirementStep.UNINSTALL;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import outward.answer.Refusal;

/** The order of safety Y22. */
class RetirementTest {
    private static final Said SAID = new Said("Ada", Instant.EPOCH, "Seen");

    private final List<RetirementRecord> records = new ArrayList<>();
    private Remaining remaining = Remaining.DEPLOYMENT;

    private Retirement retirement() {
        return new Retirement(1, new RetirementIntent("Replaced", remaining, null), SAID, records, null);
    }

    private void record(RetirementStep step) {
        records.add(new RetirementRecord(step, SAID, step.counts() ? new ClientCount(3, 3, List.of()) : null));
    }

    private void goneFrom(int gone, String... missing) {
        records.add(new RetirementRecord(POLICY_GONE, SAID, new ClientCount(gone, 3, List.of(missing))));
    }

    private String refused(RetirementStep step) {
        return retirement().refusal(step).map(Refusal::code).orElse("");
    }

    @Test
    void each_step_waits_for_the_one_before() {
        for (RetirementStep step : RetirementStep.values()) {
            assertThat(retirement().next()).contains(step);
            for (RetirementStep later : RetirementStep.values()) {
                if (later.compareTo(step) > 0) {
                    assertThat(refused(later)).as(step + " before " + later).isEqualTo("STEP_BEFORE");
                }
            }
            assertThat(refused(step)).isEmpty();
            record(step);
        }
        assertThat(retirement().isComplete()).isTrue();
        assertThat(refused(NETWORK_LOCATION)).isEqualTo("NOT_BEING_RETIRED");
    }

    @Test
    void nothing_is_uninstalled_while_one_client_holds_the_policy() {
        record(CLIENTS_OUT);
        goneFrom(2, "LAPTOP7");
        assertThat(retirement().refusal(UNINSTALL).orElseThrow())
                .isEqualTo(new Refusal(
                        "CLIENTS_LEFT",
                        "The policy is gone from 2 of 3 clients. Never remove DirectAccess, its policies or its list while"
                                + " one client still holds the policy: it would be cut off."));
        goneFrom(3);
        assertThat(refused(UNINSTALL)).isEmpty();
    }

    @Test
    void a_client_that_turns_up_with_the_policy_later_stops_the_uninstall_again() {
        record(CLIENTS_OUT);
        goneFrom(3);
        goneFrom(2, "LAPTOP7");
        assertThat(refused(UNINSTALL)).isEqualTo("CLIENTS_LEFT");
    }

    @Test
    void no_client_vanishes_from_the_count() {
        goneFrom(2, "LAPTOP7");
        assertThat(recounted(1, 1)).isEqualTo("CLIENTS_FORGOTTEN");
        assertThat(recounted(2, 3, "LAPTOP8")).isEqualTo("CLIENTS_FORGOTTEN");
        assertThat(recounted(2, 3, "laptop7")).isEmpty();
        assertThat(recounted(1, 3, "LAPTOP7", "LAPTOP8")).isEmpty();
        assertThat(recounted(3, 3)).isEmpty();
        assertThat(recounted(3, 4, "LAPTOP9")).isEmpty();
        assertThat(retirement()
                        .refusal(POLICY_GONE, new ClientCount(1, 1, List.of()))
                        .orElseThrow()
                        .reason())
                .startsWith(
                        "Counted before were 2 of 3 clients, with LAPTOP7 left; this counts 1 of 1. No client vanishes");
    }

    private String recounted(int gone, int clients, String... missing) {
        return retirement()
                .refusal(POLICY_GONE, new ClientCount(gone, clients, List.of(missing)))
                .map(Refusal::code)
                .orElse("");
    }

    @Test
    void nothing_remains_only_where_no_other_deployment_stands() {
        var nothing = new RetirementIntent("Replaced", Remaining.NOTHING, null);
        assertThat(nothing.refusalBeside(List.of())).isEmpty();
        assertThat(nothing.refusalBeside(List.of("Branch", "Depot")).orElseThrow())
                .isEqualTo(
                        new Refusal(
                                "OTHERS_REMAIN",
                                "The customer has another deployment here, of Branch, Depot: say that another deployment remains. Its"
                                        + " WMI filter and directaccess-corpConnectivityHost are restored after the uninstall."));
        assertThat(new RetirementIntent("Replaced", Remaining.DEPLOYMENT, null).refusalBeside(List.of("Branch")))
                .isEmpty();
    }

    @Test
    void what_later_steps_rest_on_is_not_recorded_again() {
        record(CLIENTS_OUT);
        assertThat(refused(CLIENTS_OUT)).isEqualTo("ALREADY_RECORDED");
        goneFrom(3);
        record(UNINSTALL);
        assertThat(refused(POLICY_GONE)).isEqualTo("ALREADY_RECORDED");
    }

    @Test
    void nothing_is_restored_where_nothing_remains() {
        remaining = Remaining.NOTHING;
        assertThat(retirement().steps()).containsExactly(CLIENTS_OUT, POLICY_GONE, UNINSTALL, NETWORK_LOCATION);
        assertThat(refused(RESTORE_REMAINING)).isEqualTo("NOTHING_REMAINS");
    }

    @Test
    void an_entry_point_leaves_what_it_shares_with_the_others() {
        remaining = Remaining.ENTRY_POINT;
        assertThat(retirement().steps()).containsExactly(CLIENTS_OUT, POLICY_GONE, UNINSTALL, RESTORE_REMAINING);
        assertThat(refused(NETWORK_LOCATION)).isEqualTo("OTHERS_REMAIN");
        assertThat(retirement().words(CLIENTS_OUT)).contains("Leave the security groups and the client policy");
        assertThat(retirement().words(UNINSTALL)).contains("Remove-DAEntryPoint");
        record(CLIENTS_OUT);
        goneFrom(2, "LAPTOP7");
        assertThat(retirement().refusal(UNINSTALL).orElseThrow().reason())
                .isEqualTo("By another entry point come 2 of 3 clients. Never remove an entry point that a client still"
                        + " needs: it would be cut off.");
    }

    @Test
    void it_is_given_up_until_it_is_uninstalled() {
        record(CLIENTS_OUT);
        goneFrom(3);
        assertThat(retirement().endRefusal()).isEmpty();
        record(UNINSTALL);
        assertThat(retirement().endRefusal().map(Refusal::code)).contains("UNINSTALLED");
    }

    @Test
    void one_that_was_given_up_takes_no_step() {
        var given =
                new Retirement(1, new RetirementIntent("Replaced", Remaining.DEPLOYMENT, null), SAID, List.of(), SAID);
        assertThat(given.refusal(CLIENTS_OUT).map(Refusal::code)).contains("NOT_BEING_RETIRED");
        assertThat(given.endRefusal().map(Refusal::code)).contains("NOT_BEING_RETIRED");
    }
}
