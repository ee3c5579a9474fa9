package outward.answer.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import outward.answer.WrongInput;

class ViewQueryTest {
    private static final UUID TREE = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private static View<Fruit> read(String query) {
        return ViewQuery.read(Fruit.SHAPE, ViewQuery.fields(query), null);
    }

    @Test
    void a_view_is_read_from_a_query_and_written_as_one() {
        var view = read("query=a%20b&column=weight&column=name&tree=Old+%26+new&sort=-colour&colour=red&page=3");
        assertThat(view.sort()).isEqualTo(Fruit.COLOUR);
        assertThat(view.reversed()).isTrue();
        assertThat(view.only()).containsEntry(Fruit.TREE, "Old & new").containsEntry(Fruit.COLOUR, "red");
        assertThat(view.text()).isEqualTo("a b");
        assertThat(view.shown()).containsExactly(Fruit.NAME, Fruit.WEIGHT);
        assertThat(ViewQuery.of(view))
                .isEqualTo("sort=-colour&colour=red&tree=Old+%26+new&query=a+b&column=name&column=weight");
        assertThat(read(ViewQuery.of(view))).isEqualTo(view);
    }

    @Test
    void fields_that_are_empty_say_nothing() {
        assertThat(read("colour=&name=++&sort=&query=")).isEqualTo(View.<Fruit>all());
        assertThat(ViewQuery.of(View.<Fruit>all())).isEmpty();
    }

    @Test
    void what_the_list_does_not_know_is_refused_each_by_its_name() {
        var wrong = catchThrowableOfType(
                WrongInput.class,
                () -> read("sort=tree&colour=blue&name=a%00b&column=id%3B+drop&query=" + "x".repeat(201)));
        assertThat(wrong.errors())
                .extracting(e -> e.field() + ": " + e.message())
                .containsExactly(
                        "name: Control characters, line breaks and broken characters are not accepted.",
                        "colour: Use red, green.",
                        "sort: Use name, colour, weight, with - for the other way.",
                        "query: This is longer than 200 characters.",
                        "column: Use name, colour, tree, weight.");
    }

    @Test
    void what_holds_everything_is_not_shown_unless_it_is_asked_for_and_the_first_column_always_is() {
        assertThat(Fruit.SHAPE.columns().stream().filter(View.<Fruit>of(TREE)::shows))
                .containsExactly(Fruit.NAME, Fruit.COLOUR);
        assertThat(Fruit.SHAPE.columns().stream().filter(View.<Fruit>all()::shows))
                .containsExactly(Fruit.NAME, Fruit.COLOUR, Fruit.TREE);
        assertThat(Fruit.SHAPE.columns().stream().filter(read("column=weight")::shows))
                .containsExactly(Fruit.NAME, Fruit.WEIGHT);
    }

    @Test
    void a_list_opens_with_the_usual_view_unless_the_address_says_otherwise() {
        var red = new SavedView(TREE, "Red", "colour=red", true);
        assertThat(wanted("", red).view().only()).containsEntry(Fruit.COLOUR, "red");
        assertThat(wanted("view=all", red).view()).isEqualTo(View.<Fruit>all());
        assertThat(wanted("sort=name", red).view().only()).isEmpty();
        assertThat(wanted("", red).link(View.all(), 1)).isEqualTo("/fruit?view=all");
        assertThat(wanted("", red).link(View.all(), 2)).isEqualTo("/fruit?view=all&page=2&size=50");
        assertThat(wanted("", new SavedView(TREE, "Blue", "colour=blue", true)).view())
                .as("a view in words that the list no longer has")
                .isEqualTo(View.<Fruit>all());
    }

    private static Wanted<Fruit> wanted(String query, SavedView saved) {
        return Wanted.of(Fruit.SHAPE, "/fruit", ViewQuery.fields(query), null, List.of(saved));
    }
}
