package outward.database.embedded;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestOwner;

/** The database goes away under the running application, and comes back. */
@OutwardTest
class OutageTest {
    /** More than the application has worker threads: each of them meets the outage, none may keep a trace of it. */
    private static final int REQUESTS = 64;

    @Test
    void while_the_database_is_away_everything_says_so_and_afterwards_works_without_a_restart() throws Exception {
        RequestSpecification page = TestOwner.page();
        var cluster =
                new Cluster(Path.of("target", "test-data").toAbsolutePath(), Distribution.bundled(), Account.find());
        int port = cluster.runningPort().orElseThrow();
        cluster.stop();
        try {
            TestOwner.api().get("/api/v1/audit").then().statusCode(503).body("title", equalTo("The database is away"));
            page.get("/audit").then().statusCode(503).body(containsString("The database is away"));
            given().get("/q/health/live").then().statusCode(200);
            given().get("/q/health/ready").then().statusCode(503);
            assertThat(statusesOfManyAtOnce()).containsExactly(503);
        } finally {
            cluster.start(port);
        }
        assertThat(readyWithin(Duration.ofSeconds(10))).isTrue();
        assertThat(statusesOfManyAtOnce()).containsExactly(200);
    }

    private static Set<Integer> statusesOfManyAtOnce() {
        return IntStream.range(0, REQUESTS)
                .parallel()
                .mapToObj(i -> TestOwner.api().get("/api/v1/audit").statusCode())
                .collect(toSet());
    }

    private static boolean readyWithin(Duration patience) throws InterruptedException {
        Instant end = Instant.now().plus(patience);
        while (Instant.now().isBefore(end)) {
            if (given().get("/q/health/ready").statusCode() == 200) {
                return true;
            }
            Thread.sleep(200);
        }
        return false;
    }
}
