package outward;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the running application and of single parts in tests: the real one, and as much later as a test says. */
public final class TestClock extends Clock {
    private static final TestClock OF_THE_APPLICATION = new TestClock();

    private volatile Duration later = Duration.ZERO;

    /** Makes it the application's. */
    @Alternative
    @Priority(1)
    static class Producer {
        @Produces
        @Singleton
        @Alternative
        @Priority(1)
        Clock clock() {
            return OF_THE_APPLICATION;
        }
    }

    /** The clock of the running application; whoever moves it sets it back. */
    public static TestClock ofTheApplication() {
        return OF_THE_APPLICATION;
    }

    /** Moves on. */
    public void advance(Duration by) {
        later = later.plus(by);
    }

    /** Back to the real time. */
    public void reset() {
        later = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(later);
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
