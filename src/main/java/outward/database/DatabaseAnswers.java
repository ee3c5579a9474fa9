package outward.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the database answers in time. A balancer must not wait for a database that hangs, and asking again must not
 * take one more connection each time: while one question is out, the answer is no.
 */
@Readiness
@ApplicationScoped
class DatabaseAnswers implements HealthCheck {
    private static final String NAME = "The database answers";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final DataSource dataSource;
    private final Executor asker = Executors.newSingleThreadExecutor(DatabaseAnswers::thread);
    private CompletableFuture<Boolean> question = CompletableFuture.completedFuture(true);

    DatabaseAnswers(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    private static Thread thread(Runnable asking) {
        var thread = new Thread(asking, "database-answers");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named(NAME).status(isAnswering()).build();
    }

    private boolean isAnswering() {
        try {
            return ask().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException away) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized CompletableFuture<Boolean> ask() {
        if (question.isDone()) {
            question = CompletableFuture.supplyAsync(this::answer, asker);
        }
        return question;
    }

    private boolean answer() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException away) {
            return false;
        }
    }
}
