package outward.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.OutwardTest;
import outward.TestBrowser;
import outward.TestOwner;
import outward.database.Ids;

/** The tests' proxy is 127.0.0.1; a machine of its own at 127.0.0.2 is none. */
@OutwardTest
@TestProfile(BehindProxy.class)
class ProxyTest {
    private static final Pattern COOKIE = Pattern.compile("(?i)\r\nset-cookie: ([^\r]*)");
    private static final String TLS = "X-Forwarded-Proto: https\r\n";

    private static String send(String from, String head, String body) throws IOException {
        try (var socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getAllByName(from)[0], 0));
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), RestAssured.port));
            String request = head + "Content-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String get(String from, String host, String headers, String path) throws IOException {
        return send(from, "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers, "");
    }

    private static List<String> cookies(String answer) {
        return COOKIE.matcher(answer).results().map(found -> found.group(1)).toList();
    }

    /** @param prefix of the form token's cookie, as the browser was given it */
    private static String signIn(String from, String host, String headers, String prefix) throws IOException {
        String token = TestBrowser.stranger().formToken();
        String form = "csrf-token=" + token + "&email=" + TestOwner.EMAIL + "&password="
                + TestOwner.PASSWORD.replace(' ', '+');
        String head = "POST /sign-in HTTP/1.1\r\nHost: " + host + "\r\n" + headers + "Cookie: " + prefix + "csrf-token="
                + token + "\r\nContent-Type: application/x-www-form-urlencoded\r\n";
        return send(from, head, form);
    }

    @Test
    void behind_tls_every_cookie_belongs_to_this_host_alone_and_the_browser_stays_with_tls() throws IOException {
        String answer = signIn("127.0.0.1", "outward.example", TLS, "__Host-");
        assertThat(answer)
                .startsWith("HTTP/1.1 303")
                .containsIgnoringCase("\r\nstrict-transport-security: max-age=63072000; includeSubDomains\r\n");
        assertThat(cookies(answer))
                .hasSizeGreaterThan(1)
                .anyMatch(cookie -> cookie.startsWith("__Host-outward-session="))
                .allMatch(cookie -> cookie.matches("(?i)__Host-[a-z-]+=[^;]*;(?!.*Domain=).*Path=/;.*\\bSecure.*"));
        assertThat(cookies(get("127.0.0.1", "outward.example", TLS, "/sign-in")))
                .singleElement()
                .asString()
                .matches(
                        "__Host-csrf-token=[A-Za-z0-9_-]{22}; Max-Age=43200; .*Path=/; Secure; HTTPOnly; SameSite=Strict");
    }

    @Test
    void behind_tls_no_cookie_counts_that_another_host_could_have_planted() throws IOException {
        String session = cookies(signIn("127.0.0.1", "outward.example", TLS, "__Host-")).stream()
                .filter(cookie -> cookie.startsWith("__Host-outward-session="))
                .findFirst()
                .orElseThrow()
                .split(";", 2)[0];
        assertThat(get("127.0.0.1", "outward.example", TLS + "Cookie: a=b; " + session + "\r\n", "/customers"))
                .startsWith("HTTP/1.1 200");
        String planted = session.substring("__Host-".length());
        assertThat(get("127.0.0.1", "outward.example", TLS + "Cookie: " + planted + "\r\n", "/customers"))
                .startsWith("HTTP/1.1 303");
        assertThat(signIn("127.0.0.1", "outward.example", TLS, "")).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.2, localhost", "127.0.0.1, localhost:8080", "127.0.0.1, 127.0.0.1", "127.0.0.1, [::1]:8080"})
    void on_plain_http_of_the_same_machine_cookies_are_plain(String from, String host) throws IOException {
        String answer = signIn(from, host, "", "");
        assertThat(answer).startsWith("HTTP/1.1 303").doesNotContainIgnoringCase("strict-transport-security");
        assertThat(cookies(answer)).hasSizeGreaterThan(1).noneMatch(cookie -> cookie.contains("ecure"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a proxy with TLS that is not named in the settings
                "127.0.0.2 | outward.example      |",
                "127.0.0.1 | localhost.example    |",
                // a browser elsewhere that came by plain HTTP
                "127.0.0.1 | localhost            | X-Forwarded-For: 192.0.2.7",
                "127.0.0.1 | localhost            | X-Forwarded-For: 127.0.0.1, 192.0.2.7"
            })
    void in_doubt_no_cookie_is_sent_without_tls(String from, String host, String header) throws IOException {
        String headers = header == null ? "" : header + "\r\n";
        assertThat(cookies(get(from, host, headers, "/sign-in")))
                .isNotEmpty()
                .allMatch(cookie -> cookie.startsWith("__Host-") && cookie.contains("; Secure"));
        assertThat(signIn(from, host, headers, "")).startsWith("HTTP/1.1 400").contains("by HTTPS");
    }

    @Test
    void what_somebody_else_forwards_is_not_believed() throws IOException {
        UUID since = Ids.next();
        String headers = TLS + "X-Forwarded-For: 198.51.100.9\r\nForwarded: for=198.51.100.9;proto=https\r\n";
        String answer = signIn("127.0.0.2", "localhost", headers, "");
        assertThat(answer).startsWith("HTTP/1.1 303").doesNotContainIgnoringCase("strict-transport-security");
        assertThat(cookies(answer)).noneMatch(cookie -> cookie.contains("ecure"));
        assertThat(signedInFrom(since)).containsExactly("127.0.0.2");
    }

    @Test
    void the_trail_knows_whom_the_proxy_saw_and_not_whom_its_client_named() throws IOException {
        UUID since = Ids.next();
        String headers = TLS + "X-Forwarded-For: 198.51.100.7\r\nX-Forwarded-For: 203.0.113.8, 198.51.100.8\r\n";
        assertThat(signIn("127.0.0.1", "outward.example", headers, "__Host-")).startsWith("HTTP/1.1 303");
        assertThat(signedInFrom(since)).containsExactly("198.51.100.8");
    }

    private static List<String> signedInFrom(UUID since) {
        return TestOwner.api()
                .get("/api/v1/audit?after=" + since)
                .path("items.findAll { it.action == 'session.begin' }.address");
    }
}
