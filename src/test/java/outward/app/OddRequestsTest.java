package outward.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestOwner;

/** What no browser sends, and what a line that breaks leaves of a request. */
@OutwardTest
class OddRequestsTest {
    private static String send(String request) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void an_address_that_is_no_path_becomes_no_label_of_its_own() throws IOException {
        for (String path : List.of("odd1", "\\odd2", "/assets/odd3", "//odd4", "*odd5", "/;odd6", "/sign-in;odd7")) {
            send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        }
        given().get("/sign-in").then().statusCode(200);
        TestOwner.api().get("/api/v1/customers/00000000-0000-0000-0000-000000000000");
        TestOwner.page().get("/customers").then().statusCode(200);
        String metrics = TestOwner.page().get("/q/metrics").asString();
        assertThat(metrics).contains("uri=\"/sign-in\"", "uri=\"/customers\"").doesNotContain("odd");
    }

    @Test
    void a_body_that_is_cut_off_is_no_error_of_ours() throws Exception {
        var errors = new CopyOnWriteArrayList<String>();
        Handler keeper = new Handler() {
            @Override
            public void publish(LogRecord line) {
                if (line.getLevel().intValue() > Level.WARNING.intValue()) {
                    errors.add(line.getMessage());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger("").addHandler(keeper);
        try (var socket = new Socket("localhost", RestAssured.port)) {
            String head = "POST /sign-in HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nemail=a";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            Thread.sleep(500);
        }
        Thread.sleep(2_000);
        Logger.getLogger("").removeHandler(keeper);
        assertThat(errors).isEmpty();
    }
}
