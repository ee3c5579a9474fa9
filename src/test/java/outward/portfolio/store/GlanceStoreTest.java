package outward.portfolio.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestTransactions;
import outward.customer.Inventory;
import outward.customer.Typed;
import outward.database.CountedSql;
import outward.portfolio.Column;
import outward.portfolio.Glance;
import outward.portfolio.Glances;
import outward.portfolio.View;

@OutwardTest
class GlanceStoreTest {
    @Inject
    Glances glances;

    @Inject
    TestTransactions transactions;

    @Test
    void a_page_takes_six_statements_however_many_sites_and_hosts_there_are() {
        String site = Inventory.site(Inventory.customer(), Typed.ARTICLE);
        Inventory.host(site);
        assertThat(statements(View.ALL, 1)).isEqualTo(6);
        String customer = Inventory.customer();
        for (int i = 0; i < 8; i++) {
            String more = Inventory.site(
                    customer, "name: 'S%d', deployment: 'D%d', topology: 'single-adapter'".formatted(i, i));
            for (int host = 0; host < 3; host++) {
                Inventory.host(more, "name: 'H" + host + "'");
            }
        }
        assertThat(statements(View.ALL, 50)).isEqualTo(6);
        for (Column column : Column.values()) {
            String word = column.choices().get(0).word();
            assertThat(statements(new View(column, true, Map.of(column, word)), 50))
                    .as(column.word())
                    .isEqualTo(6);
        }
    }

    private int statements(View view, int most) {
        AtomicInteger count = new AtomicInteger();
        transactions.asAda(() -> {
            count.set(CountedSql.of(() -> {
                glances.list(view, 0, most);
                glances.count(view);
            }));
            return null;
        });
        return count.get();
    }

    /** The order and the filter are computed by the database, what is shown by the rules. */
    @Test
    void every_verdict_that_is_shown_is_the_one_that_sites_are_narrowed_to_and_sorted_by() {
        for (Column.Choice choice : Column.VERDICT.choices()) {
            List<Glance> found = list(new View(null, false, Map.of(Column.VERDICT, choice.word())));
            assertThat(found).extracting(g -> g.site().verdict().word()).containsOnly(choice.word());
        }
        List<Glance> sorted = list(new View(Column.VERDICT, false, Map.of()));
        assertThat(sorted)
                .isSortedAccordingTo(
                        (a, b) -> b.site().verdict().compareTo(a.site().verdict()));
    }

    private List<Glance> list(View view) {
        Inventory.site(Inventory.customer(), Typed.ARTICLE, Typed.CONFIRMED);
        Inventory.site(Inventory.customer(), Typed.ARTICLE);
        Inventory.site(Inventory.customer(), "name: 'X', topology: 'single-adapter', method: 'article'");
        return transactions.asAda(() -> glances.list(view, 0, 1_000));
    }
}
