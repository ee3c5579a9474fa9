package outward.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class DatabaseAnswersTest {
    private final AtomicInteger connections = new AtomicInteger();
    private final CountDownLatch back = new CountDownLatch(1);

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Connection answering() {
        Statement statement = proxy(
                Statement.class, (self, method, arguments) -> method.getName().equals("execute") ? true : null);
        return proxy(
                Connection.class,
                (self, method, arguments) -> method.getName().equals("createStatement") ? statement : null);
    }

    private static Status status(DataSource database) {
        return new DatabaseAnswers(database).call().getStatus();
    }

    @Test
    void a_database_that_answers_is_ready_and_one_that_refuses_is_not() {
        assertThat(status(proxy(DataSource.class, (self, method, arguments) -> answering())))
                .isEqualTo(Status.UP);
        assertThat(status(proxy(DataSource.class, (self, method, arguments) -> {
                    throw new SQLException("refused");
                })))
                .isEqualTo(Status.DOWN);
    }

    @Test
    void a_database_that_hangs_is_not_ready_soon_takes_one_connection_and_may_come_back() throws Exception {
        var check = new DatabaseAnswers(proxy(DataSource.class, (self, method, arguments) -> {
            connections.incrementAndGet();
            back.await();
            return answering();
        }));
        Instant begin = Instant.now();
        assertThat(check.call().getStatus()).isEqualTo(Status.DOWN);
        assertThat(check.call().getStatus()).isEqualTo(Status.DOWN);
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(20));
        assertThat(connections).hasValue(1);
        back.countDown();
        assertThat(check.call().getStatus()).isEqualTo(Status.UP);
    }
}
