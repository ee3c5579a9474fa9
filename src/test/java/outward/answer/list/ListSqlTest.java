package outward.answer.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ListSqlTest {
    private static final String TREES = "join trees t on t.id = f.tree";
    private static final UUID ORCHARD = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final ListSql<Fruit> LIST = new ListSql<>(
            ListSqlTest::column, new ListSql.Sought(TREES, List.of("f.name", "t.name")), "f.orchard = ?", "f.id");

    private static ColumnSql column(Fruit column) {
        return switch (column) {
            case NAME -> new ColumnSql("", List.of("lower(f.name)"), "f.name");
            case COLOUR -> ColumnSql.of("", "f.colour");
            case TREE -> ColumnSql.of(TREES, "t.name");
            case WEIGHT -> new ColumnSql("join scales w on w.fruit = f.id", List.of("w.grams", "w.date"), "w.grams");
        };
    }

    private static View<Fruit> view(String query) {
        return ViewQuery.read(Fruit.SHAPE, ViewQuery.fields(query), ORCHARD);
    }

    @Test
    void everything_in_order_of_creation_joins_nothing() {
        View<Fruit> all = View.all();
        assertThat(LIST.joins(all) + LIST.conditions(all)).isEmpty();
        assertThat(LIST.order(all)).isEqualTo("f.id");
        assertThat(LIST.parameters(all)).isEmpty();
    }

    @Test
    void what_is_alike_stands_in_order_of_creation_and_what_has_no_value_last() {
        assertThat(LIST.order(view("sort=-weight"))).isEqualTo("w.grams desc nulls last, w.date desc nulls last, f.id");
        assertThat(LIST.order(view("sort=name"))).isEqualTo("lower(f.name) nulls last, f.id");
    }

    @Test
    void conditions_ask_for_parameters_and_join_once_what_they_need() {
        View<Fruit> view = view("sort=weight&tree=Old%27%20OR&colour=red&query=App");
        assertThat(LIST.conditions(view))
                .isEqualTo(" and f.orchard = ? and f.colour = ? and strpos(lower(t.name), ?) > 0"
                        + " and (strpos(lower(f.name), ?) > 0 or strpos(lower(t.name), ?) > 0)");
        assertThat(LIST.parameters(view)).containsExactly(ORCHARD, "red", "old' or", "app", "app");
        assertThat(LIST.countedJoins(view)).isEqualTo(" " + TREES);
        assertThat(LIST.joins(view)).isEqualTo(" " + TREES + " join scales w on w.fruit = f.id");
    }
}
