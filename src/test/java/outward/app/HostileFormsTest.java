package outward.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestBrowser;
import outward.TestEstate;
import outward.database.embedded.Superuser;
import outward.domain.HostileValue;
import outward.identity.TestStranger;

/** Hostile text through every text field of what people do beside the inventory, into the trail and out of it again. */
@OutwardTest
class HostileFormsTest {
    /** What a line of text must not hold, said in another way than the application does. */
    private static final Pattern REFUSED = Pattern.compile("(?s).*[\\p{Cc}\\p{Cs}\\u2028\\u2029].*|");

    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[!-~]*");
    private static final boolean WHOLE =
            System.getProperty("outward.hostile", "").equals("whole");

    /** A request: H stands for the hostile text, N for a number that is used once. What stores text gets every value. */
    private static final List<String> EACH = List.of(
            "POST /members email=N@example.com name=H role=auditor scope=all",
            "POST /members email=H name=Hostile role=auditor scope=all",
            "POST /account/tokens name=H scope=read",
            "POST /account/tokens name=Hostile scope=H customer=H until=H networks=H",
            "POST /sites/{site}/waivers/TEREDO_UNREAD reason=H",
            "GET /audit who=H action=H");

    /** What reads text and stores none of it; each value goes into one of them, or into all. */
    private static final List<String> IN_TURN = List.of(
            "POST /members email=N@example.com name=Hostile role=H scope=H customers=H",
            "POST /members/{member} role=H scope=chosen customers=H",
            "POST /members/second-factor owners=H",
            "POST /account/factor sealed=H code=H",
            "GET /customers/{customer}/changelog before=H",
            "GET /sites/{site}/changelog before=H",
            "GET /hosts/{host}/changelog before=H",
            "GET /members/H",
            "GET /audit/entries/H",
            "POST /account/sessions/H/end",
            "GET /api/v1/audit after=H size=H",
            "GET /audit customer=H thing=H from=H to=H before=H",
            "POST /sign-in email=H password=H to=H",
            "GET /sign-in to=H",
            "POST /sign-in/code code=H to=H",
            "GET /sign-in/code to=H",
            "POST /forgotten-password email=H",
            "GET /welcome code=H",
            "POST /welcome code=H password=H",
            "POST /account/password known=H wanted=H",
            "GET /account/prove to=H",
            "POST /account/prove password=H code=H to=H",
            "POST /account/prove password=" + TestStranger.PASSWORD.replace(' ', '+') + " to=H");

    @Inject
    TestStranger stranger;

    private final List<String> wrong = new ArrayList<>();
    private int sent;

    @Test
    void hostile_text_is_refused_or_kept_whole_and_every_export_can_be_read() throws Exception {
        String token = stranger.token();
        TestEstate theirs = TestEstate.of(token);
        TestBrowser bob = TestStranger.browser(token);
        var names = new TreeSet<String>(List.of("Bob"));
        int turn = 0;
        for (HostileValue hostile : HostileValue.all()) {
            var requests = new ArrayList<>(EACH);
            requests.addAll(WHOLE ? IN_TURN : List.of(IN_TURN.get(turn++ % IN_TURN.size())));
            for (String request : requests) {
                Response answer = send(request, hostile.value(), bob, theirs);
                look(request + " " + hostile, answer, hostile.value());
                if (request.equals(EACH.get(0))) {
                    boolean kept = answer.statusCode() == 200;
                    check(kept == mayBeKept(hostile.value().strip()), hostile, kept);
                    names.addAll(kept ? Set.of(hostile.value().strip()) : Set.of());
                }
            }
        }
        String tenant = tenant(theirs);
        assertThat(list("select distinct name from members where tenant_id = '" + tenant + "' and name <> 'Hostile'"))
                .containsExactlyInAnyOrderElementsOf(names);
        assertThat(wrong).isEmpty();
        names.remove("Bob");
        byte[] export = RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .get("/api/v1/audit/export")
                .asByteArray();
        assertThat(ExportOnNode.names(export)).containsAll(names);
        System.out.println("Hostile forms: " + HostileValue.all().size() + " values, " + sent
                + " requests, none failed; " + names.size() + " names kept whole and read back from the export");
    }

    private static boolean mayBeKept(String text) {
        return text.length() <= 200 && !REFUSED.matcher(text).matches();
    }

    private void check(boolean fine, HostileValue hostile, boolean kept) {
        if (!fine) {
            wrong.add(hostile + (kept ? " was kept" : " was refused"));
        }
    }

    /** From an address of its own each time, so that no throttle answers. */
    private Response send(String request, String value, TestBrowser bob, TestEstate theirs) throws IOException {
        sent++;
        String[] words = request.split(" ", -1);
        boolean api = words[1].startsWith("/api/");
        var local = InetAddress.getByAddress(new byte[] {127, 9, (byte) (sent / 250), (byte) (1 + sent % 250)});
        var config = HttpClientConfig.httpClientConfig().setParam("http.route.local-address", local);
        RequestSpecification asked = words[0].equals("GET") ? bob.page() : bob.form();
        if (api) {
            asked.header("Authorization", "Bearer " + theirs.token());
        }
        String path = theirs.path(words[1]).replace("/H", "/" + encoded(value));
        for (int i = 2; i < words.length; i++) {
            String[] field = words[i].split("=", 2);
            String typed = field[1].replace("N", "n" + sent).replace('+', ' ').replace("H", value);
            if (words[0].equals("GET")) {
                path += (i == 2 ? "?" : "&") + field[0] + "=" + encoded(typed);
            } else {
                asked.formParam(field[0], typed);
            }
        }
        boolean asIs = path.contains("%");
        return asked.config(RestAssured.config().httpClient(config))
                .urlEncodingEnabled(!asIs)
                .request(words[0], path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text.isEmpty() ? "x" : text, StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    private void look(String what, Response answer, String value) {
        if (answer.statusCode() >= 500 || answer.statusCode() == 429) {
            wrong.add(what + " answered " + answer.statusCode());
        }
        String to = answer.header("Location");
        if (to != null && !OURS.matcher(to).matches()) {
            wrong.add(what + " leads to " + to);
        }
        boolean telling = value.length() > 3 && (value.contains("<") || value.contains("\""));
        if (telling
                && String.valueOf(answer.contentType()).startsWith("text/html")
                && answer.asString().contains(value)) {
            wrong.add(what + " is on the page as it is");
        }
    }

    private static String tenant(TestEstate theirs) throws SQLException {
        return list("select tenant_id from customers where id = '" + theirs.customer() + "'")
                .get(0);
    }

    private static List<String> list(String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var superuser = Superuser.connect();
                var statement = superuser.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
