package outward.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private final Allowance allowance = new Allowance(Duration.ofMinutes(10), 2);

    @Test
    void a_source_causes_so_many_entries_and_the_next_says_how_many_it_was_spared() {
        assertThat(allowance.take("a", NOW)).isEqualTo(OptionalInt.of(0));
        assertThat(allowance.take("a", NOW)).isEqualTo(OptionalInt.of(0));
        assertThat(allowance.take("a", NOW)).isEmpty();
        assertThat(allowance.take("a", NOW.plusSeconds(599))).isEmpty();
        assertThat(allowance.take("a", NOW.plusSeconds(600))).isEqualTo(OptionalInt.of(2));
        assertThat(allowance.take("a", NOW.plusSeconds(601))).isEqualTo(OptionalInt.of(0));
        assertThat(allowance.take("a", NOW.plusSeconds(602))).isEmpty();
    }

    @Test
    void one_source_takes_nothing_from_another() {
        for (int i = 0; i < 5; i++) {
            allowance.take("a", NOW);
        }
        assertThat(allowance.take("b", NOW)).isEqualTo(OptionalInt.of(0));
    }

    @Test
    void sources_long_unseen_are_forgotten_so_that_memory_is_bounded() {
        for (int i = 0; i < 10_002; i++) {
            allowance.take(i, NOW);
            allowance.take(i, NOW);
        }
        assertThat(allowance.take(0, NOW)).isEqualTo(OptionalInt.of(0));
        assertThat(allowance.take(10_001, NOW)).isEmpty();
    }
}
