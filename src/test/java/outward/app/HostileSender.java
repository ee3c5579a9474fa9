package outward.app;

import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import outward.TestBrowser;
import outward.TestEstate;
import outward.domain.HostileValue;
import outward.identity.TestStranger;

/** Sends hostile text as Bob, from an address of its own each time, so that no throttle answers, and looks at answers. */
final class HostileSender {
    private static final int MOST_PAGES = 12;
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[!-~]*");
    private static final Pattern AT_PROVIDER = Pattern.compile("/(sign-in|welcome|account/prove)/provider");

    private final TestEstate theirs;
    private final TestBrowser bob;
    private final List<String> wrong = new ArrayList<>();
    private int sent;

    HostileSender(String token) {
        theirs = TestEstate.of(token);
        bob = TestStranger.browser(token);
    }

    TestEstate theirs() {
        return theirs;
    }

    TestBrowser bob() {
        return bob;
    }

    int sent() {
        return sent;
    }

    /** What nobody should have been answered. */
    List<String> wrong() {
        return wrong;
    }

    /** The answer to that form with that text in it. */
    Response send(HostileForm form, HostileValue hostile) throws IOException {
        sent++;
        String value = hostile.value();
        String path = theirs.path(form.path()).replace("{H}", encoded(value));
        Map<String, String> fields = form.fields().stream()
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> typed(field[1], path, value)));
        RequestSpecification asked = asked(form, fields);
        var local = InetAddress.getByAddress(new byte[] {127, 9, (byte) (sent / 250), (byte) (1 + sent % 250)});
        var config = HttpClientConfig.httpClientConfig().setParam("http.route.local-address", local);
        Response answer = asked.config(RestAssured.config().httpClient(config))
                .urlEncodingEnabled(!path.contains("%"))
                .request(form.verb(), path);
        look(form + " " + hostile, answer, value, AT_PROVIDER.matcher(path).matches());
        return answer;
    }

    private RequestSpecification asked(HostileForm form, Map<String, String> fields) {
        if (form.path().startsWith("/api/")) {
            RequestSpecification asked = RestAssured.given().header("Authorization", "Bearer " + theirs.token());
            return fields.isEmpty()
                    ? asked
                    : asked.contentType(ContentType.JSON).body(fields);
        }
        return form.verb().equals("GET") ? bob.page() : bob.form().formParams(fields);
    }

    private String typed(String text, String path, String value) {
        return text.replace("{N}", "n" + sent)
                .replace("{V}", text.equals("{V}") ? version(path) : "")
                .replace("{P}", TestStranger.PASSWORD)
                .replace('+', ' ')
                .replace("{H}", value);
    }

    private String version(String path) {
        String[] parts = path.split("/", -1);
        return theirs.read(parts[1] + "/" + parts[2]).getString("version");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text.isEmpty() ? "x" : text, StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    private void look(String what, Response answer, String value, boolean mayLeave) {
        if (answer.statusCode() >= 500 || answer.statusCode() == 429) {
            wrong.add(what + " answered " + answer.statusCode());
        }
        String to = answer.header("Location");
        if (to != null && !mayLeave && !OURS.matcher(to).matches()) {
            wrong.add(what + " leads to " + to);
        }
        if (telling(value)
                && String.valueOf(answer.contentType()).startsWith("text/html")
                && answer.asString().contains(value)) {
            wrong.add(what + " is on the page as it is");
        }
    }

    /** Whether text would be seen if it came out unescaped. */
    static boolean telling(String value) {
        return value.length() > 3 && (value.contains("<") || value.contains("\""));
    }

    /** Each page of a list, one after the other. */
    String whole(String path) {
        var whole = new StringBuilder();
        String page = "page=1";
        for (int number = 1; page.contains("page=" + number) && number < MOST_PAGES; number++) {
            page = bob.page().get(theirs.path(path) + "?page=" + number).asString();
            whole.append(page);
        }
        return whole.toString();
    }
}
