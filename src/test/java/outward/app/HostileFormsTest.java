package outward.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.database.embedded.Superuser;
import outward.domain.HostileValue;
import outward.identity.TestStranger;

/** Hostile text through every text field of every form, onto every list that shows it, into the trail and out of it again. */
@OutwardTest
class HostileFormsTest {
    /** What a line of text must not hold, said in another way than the application does. */
    private static final Pattern REFUSED = Pattern.compile("(?s).*[\\p{Cc}\\p{Cs}\\u2028\\u2029].*|");

    private static final boolean WHOLE =
            System.getProperty("outward.hostile", "").equals("whole");

    /** The pages that list what a form stored, each on all its pages. */
    private static final Map<String, List<String>> LISTS = Map.of(
            "POST /members", List.of("/members"),
            "POST /account/tokens", List.of("/account/tokens", "/members/tokens"),
            "POST /customers", List.of("/customers", "/members/new", "/account/tokens", "/audit"),
            "POST /customers/{}/sites", List.of("/", "/customers/{customer}"),
            "POST /sites/{}/hosts", List.of("/sites/{site}/hosts"));

    @Inject
    TestStranger stranger;

    private final Map<String, Set<String>> kept = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void hostile_text_is_refused_or_kept_whole_shown_escaped_and_every_export_can_be_read() throws Exception {
        String token = stranger.token();
        var sender = new HostileSender(token);
        List<HostileForm> turns = HostileForm.all("turn");
        int turn = 0;
        for (HostileValue hostile : HostileValue.all()) {
            for (HostileForm form : HostileForm.all("each")) {
                keep(form, hostile, sender.send(form, hostile).statusCode());
            }
            for (HostileForm form : WHOLE ? turns : List.of(turns.get(turn++ % turns.size()))) {
                sender.send(form, hostile);
            }
        }
        assertThat(sender.wrong()).isEmpty();
        LISTS.forEach((form, paths) -> paths.forEach(path -> look(sender.whole(path), path, kept.get(form))));
        assertThat(wrong).isEmpty();
        Set<String> names = kept.get("POST /members");
        assertThat(list("select distinct name from members where name not in ('Bob', 'Hostile') and tenant_id ="
                        + " (select tenant_id from customers where id = '"
                        + sender.theirs().customer() + "')"))
                .containsExactlyInAnyOrderElementsOf(names);
        byte[] export = RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .get("/api/v1/audit/export")
                .asByteArray();
        assertThat(ExportOnNode.names(export)).containsAll(names);
        System.out.println("Hostile forms: " + HostileValue.all().size() + " values, " + sender.sent()
                + " requests, none failed; " + names.size() + " names kept whole and read back from the export");
    }

    private void keep(HostileForm form, HostileValue hostile, int status) {
        String text = hostile.value().strip();
        boolean fine = status == 200 || status == 303;
        if (fine != mayBeKept(form, text)) {
            wrong.add(form + " " + hostile + " was answered " + status);
        }
        if (fine) {
            kept.computeIfAbsent(form.route(), route -> new TreeSet<>()).add(text);
        }
    }

    private static boolean mayBeKept(HostileForm form, String text) {
        boolean line = text.length() <= form.most() && !REFUSED.matcher(text).matches();
        return line && (!form.path().endsWith("/hosts") || !text.matches(".*[\"\uff02].*"));
    }

    /** What was kept is on the page, escaped. */
    private void look(String page, String where, Set<String> texts) {
        String read = page.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        for (String text : texts) {
            if (!read.contains(text)) {
                wrong.add(text + " is not on " + where);
            }
            if (HostileSender.telling(text) && page.contains(text)) {
                wrong.add(text + " is on " + where + " as it is");
            }
        }
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
