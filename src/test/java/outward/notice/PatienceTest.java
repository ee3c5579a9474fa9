package outward.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {
    private static final Instant BEGUN = Instant.parse("2026-03-01T10:00:00Z");
    private static final Duration THREE_DAYS = Duration.ofDays(3);
    private static final RandomGenerator NONE = () -> 0;

    /** Each pause is longer than the one before, and the last one goes on. */
    @ParameterizedTest
    @CsvSource({
        "1, 2026-03-01T11:00:10Z", "2, 2026-03-01T11:01:00Z", "3, 2026-03-01T11:05:00Z", "4, 2026-03-01T11:30:00Z",
        "5, 2026-03-01T13:00:00Z", "6, 2026-03-01T17:00:00Z", "7, 2026-03-01T23:00:00Z", "40, 2026-03-01T23:00:00Z"
    })
    void each_failure_is_followed_by_a_longer_pause(int attempts, Instant next) {
        Instant now = BEGUN.plus(Duration.ofHours(1));
        assertThat(Patience.next(attempts, BEGUN, now, THREE_DAYS, NONE)).contains(next);
    }

    @Test
    void up_to_a_fifth_is_added_so_that_what_failed_together_does_not_come_back_together() {
        RandomGenerator half = () -> Long.MIN_VALUE;
        assertThat(Patience.next(2, BEGUN, BEGUN, THREE_DAYS, half)).contains(BEGUN.plusSeconds(66));
    }

    @Test
    void what_would_come_after_the_stated_time_is_given_up() {
        Instant late = BEGUN.plus(THREE_DAYS).minusSeconds(1);
        assertThat(Patience.next(1, BEGUN, late, THREE_DAYS, NONE)).isEmpty();
        assertThat(Patience.next(1, BEGUN, late.minusSeconds(9), THREE_DAYS, NONE))
                .contains(BEGUN.plus(THREE_DAYS));
    }
}
