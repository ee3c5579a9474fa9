package outward.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.OutwardTest;
import outward.TestBrowser;

/** What a browser that does not say Sec-Fetch-Site says in Origin. */
@OutwardTest
@TestProfile(BehindProxy.class)
class SameOriginTest {
    private static final String TLS = "X-Forwarded-Proto: https\r\n";

    private static String signIn(String host, String headers, String prefix) throws IOException {
        String token = TestBrowser.stranger().formToken();
        String form = "csrf-token=" + token + "&email=a%40example.com&password=wrong";
        String request = "POST /sign-in HTTP/1.1\r\nHost: " + host + "\r\n" + headers + "Cookie: " + prefix
                + "csrf-token=" + token + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + form.length() + "\r\nConnection: close\r\n\r\n" + form;
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "localhost:8080, https://evil.com",
        "localhost:8080, null",
        "localhost:8080, http://localhost",
        "localhost:8080, https://localhost:8080",
        "localhost:8080, http://localhost:8080.evil.com",
        "localhost:8080, http://localhost:8080@evil.com",
        "localhost:8080, //localhost:8080",
        "localhost:8080, ''"
    })
    void a_form_of_another_origin_is_refused(String host, String origin) throws IOException {
        assertThat(signIn(host, "Origin: " + origin + "\r\n", ""))
                .startsWith("HTTP/1.1 403")
                .contains("Sent by another site");
    }

    @ParameterizedTest
    @CsvSource({
        "localhost:8080, http://localhost:8080",
        "localhost, http://localhost",
        "localhost, http://LOCALHOST:80",
        "[::1]:8080, http://[::1]:8080"
    })
    void a_form_of_ours_is_taken(String host, String origin) throws IOException {
        assertThat(signIn(host, "Origin: " + origin + "\r\n", "")).startsWith("HTTP/1.1 401");
    }

    @ParameterizedTest
    @CsvSource({
        "outward.example, https://outward.example, 401",
        "outward.example:443, https://outward.example, 401",
        "outward.example, https://outward.example:443, 401",
        "outward.example, http://outward.example, 403",
        "outward.example, https://other.example, 403",
        "outward.example, https://outward.example:8443, 403"
    })
    void behind_a_proxy_it_is_the_origin_that_the_proxy_forwards(String host, String origin, int status)
            throws IOException {
        assertThat(signIn(host, TLS + "Origin: " + origin + "\r\n", "__Host-")).startsWith("HTTP/1.1 " + status);
    }
}
