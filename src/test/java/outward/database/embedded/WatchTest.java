package outward.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WatchTest {
    @Test
    void whatever_a_round_fails_with_the_next_one_comes() throws InterruptedException {
        AtomicInteger rounds = new AtomicInteger();
        Watch watch = new Watch(Duration.ofMillis(1), () -> fail(rounds.incrementAndGet()), () -> rounds.get() >= 5);
        Thread thread = new Thread(watch);
        thread.start();
        thread.join(10_000);
        assertThat(rounds).hasValue(5);
        assertThat(thread.isAlive()).isFalse();
    }

    private static void fail(int round) throws IOException {
        switch (round) {
            case 1 -> throw new OutOfMemoryError("none left");
            case 2 -> throw new EmbeddedFailure("away", new IOException());
            case 3 -> throw new IllegalStateException("odd");
            default -> throw new IOException("away");
        }
    }
}
