package outward.app;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets what stands beside the application, its database, end after it: shutdown hooks run side by side. */
@ApplicationScoped
class Serving {
    private static final CountDownLatch OVER = new CountDownLatch(1);
    private static volatile boolean begun;

    void begin(@Observes StartupEvent start) {
        begun = true;
    }

    /** Requests under way have been answered when this is said. */
    void end(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent stop) {
        OVER.countDown();
    }

    /** Waits until the last request was answered; not for ever, and not when serving never began. */
    static void awaitEnd() throws InterruptedException {
        if (begun && !OVER.await(30, TimeUnit.SECONDS)) {
            System.err.println("The application is slow to stop; its database stops now.");
        }
    }
}
