package outward.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private final StandingClock clock = new StandingClock();
    private final Throttle<Integer> throttle = new Throttle<>(2, Duration.ofSeconds(10), clock);

    /** Goes on when it is told to. */
    private static final class StandingClock extends Clock {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void so_many_are_granted_at_once_and_then_one_with_each_period() {
        assertThat(throttle.take(1)).isEmpty();
        assertThat(throttle.take(1)).isEmpty();
        assertThat(throttle.take(1)).contains(Duration.ofSeconds(10));
        clock.now = clock.now.plusSeconds(4);
        assertThat(throttle.take(1)).contains(Duration.ofSeconds(6));
        clock.now = clock.now.plusSeconds(6);
        assertThat(throttle.take(1)).isEmpty();
        assertThat(throttle.take(1)).isPresent();
    }

    @Test
    void what_one_used_up_another_still_has() {
        throttle.take(1);
        throttle.take(1);
        assertThat(throttle.take(1)).isPresent();
        assertThat(throttle.take(2)).isEmpty();
    }

    @Test
    void what_is_given_back_may_be_taken_again_and_no_more_than_that() {
        throttle.take(1);
        for (int i = 0; i < 5; i++) {
            throttle.giveBack(1);
        }
        assertThat(throttle.take(1)).isEmpty();
        assertThat(throttle.take(1)).isEmpty();
        assertThat(throttle.take(1)).isPresent();
    }

    @Test
    void at_most_ten_thousand_are_remembered_and_whoever_keeps_coming_is() {
        throttle.take(-1);
        throttle.take(-1);
        for (int key = 0; key < 25_000; key++) {
            throttle.take(key);
            assertThat(throttle.take(-1)).isPresent();
        }
        assertThat(throttle.size()).isEqualTo(10_000);
    }
}
