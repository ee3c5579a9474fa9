package outward.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestEstate;
import outward.TestOwner;
import outward.TestTransactions;
import outward.database.Sql;

/** Many editors of one site; so many and so many edits each: {@code -Doutward.editors=50x200}, 20x25 otherwise. */
@OutwardTest
class ManyEditorsTest {
    private static final String[] SIZE =
            System.getProperty("outward.editors", "20x25").split("x", 2);

    @Inject
    TestTransactions transactions;

    @Inject
    Sql sql;

    private record Edit(String mark, int status) {}

    /** Half of the edits name the version that they saw, so that a faster editor makes them stale. */
    private static Edit edit(String site, int editor, int number) {
        String mark = "edit " + editor + "-" + number;
        var request = TestOwner.api();
        if (number % 2 == 0) {
            request = request.header(
                    "If-Match", TestOwner.api().get("/api/v1/sites/" + site).header("ETag"));
        }
        String address = "10." + editor + "." + number + ".5/24";
        int status = request.body("{\"serverInternalIpv4\": \"" + address + "\", \"reason\": \"" + mark + "\"}")
                .patch("/api/v1/sites/" + site)
                .statusCode();
        return new Edit(mark, status);
    }

    private static List<Edit> editAll(String site) {
        int editors = Integer.parseInt(SIZE[0]);
        int edits = Integer.parseInt(SIZE[1]);
        var threads = Executors.newFixedThreadPool(editors);
        var running = IntStream.range(0, editors)
                .mapToObj(editor -> CompletableFuture.supplyAsync(
                        () -> IntStream.range(0, edits)
                                .mapToObj(number -> edit(site, editor, number))
                                .toList(),
                        threads))
                .toList();
        List<Edit> all = new ArrayList<>();
        running.forEach(editor -> all.addAll(editor.join()));
        threads.shutdown();
        return all;
    }

    private List<String> marks(String query, String site) {
        return transactions.asAda(() -> sql.list(query, row -> row.getString(1), UUID.fromString(site)));
    }

    @Test
    void each_edit_is_in_the_history_once_or_was_answered_with_a_conflict() {
        String site = TestEstate.of(TestOwner.TOKEN).site();
        List<Edit> all = editAll(site);
        assertThat(all).extracting(Edit::status).containsOnly(200, 412);
        List<String> accepted =
                all.stream().filter(e -> e.status() == 200).map(Edit::mark).toList();
        List<String> trail = marks(
                "select line::jsonb ->> 'reason' from audit_entries where site_id = ? and action = 'site.change'"
                        + " order by id",
                site);
        List<String> revisions = marks(
                "select reason from plan_revisions where site_id = ? and reason like 'edit %' order by revision", site);
        assertThat(trail).containsExactlyInAnyOrderElementsOf(accepted);
        assertThat(revisions).containsExactlyInAnyOrderElementsOf(accepted);
        String last = revisions.get(revisions.size() - 1);
        assertThat(TestOwner.api().get("/api/v1/sites/" + site).jsonPath().getString("serverInternalIpv4"))
                .isEqualTo(last.replaceFirst("edit (\\d+)-(\\d+)", "10.$1.$2.5/24"));
        System.out.println("Many editors: " + SIZE[0] + " x " + SIZE[1] + " edits of one site, " + accepted.size()
                + " accepted and in the history once, " + (all.size() - accepted.size()) + " answered with a conflict");
    }
}
