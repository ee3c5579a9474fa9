package outward.transfer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import outward.answer.TooMany;

/** Estate files are taken in two at a time, one of a tenant; who comes third is told when to come again. */
class EstateTurnsTest {
    private static final UUID CONTOSO = new UUID(0, 1);
    private static final UUID FABRIKAM = new UUID(0, 2);
    private static final UUID TAILSPIN = new UUID(0, 3);

    private final EstateTurns turns = new EstateTurns();

    private String third() {
        return turns.take(TAILSPIN, () -> "in");
    }

    @Test
    void a_tenant_has_one_and_the_process_two() {
        String inner = turns.take(CONTOSO, () -> {
            assertThatThrownBy(() -> turns.take(CONTOSO, () -> "in")).isInstanceOf(TooMany.class);
            return turns.take(FABRIKAM, () -> {
                TooMany refused = catchThrowableOfType(TooMany.class, this::third);
                assertThat(refused.seconds()).isEqualTo(5);
                return "both";
            });
        });
        assertThat(inner).isEqualTo("both");
        assertThat(third()).isEqualTo("in");
    }

    @Test
    void a_turn_ends_with_what_fails_in_it() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> turns.take(CONTOSO, () -> {
                        throw new IllegalStateException("wrong file");
                    }))
                    .hasMessage("wrong file");
        }
        assertThat(turns.take(CONTOSO, () -> turns.take(FABRIKAM, () -> "both")))
                .isEqualTo("both");
    }

    @Test
    void who_is_refused_takes_nobodys_turn() {
        turns.take(
                CONTOSO,
                () -> turns.take(FABRIKAM, () -> {
                    assertThatThrownBy(this::third).isInstanceOf(TooMany.class);
                    assertThatThrownBy(this::third).isInstanceOf(TooMany.class);
                    return "";
                }));
        assertThat(third()).isEqualTo("in");
    }
}
