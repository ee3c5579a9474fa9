package outward.answer.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import outward.answer.NotFound;
import outward.answer.WrongInput;

class ViewShelfTest {
    private static final SavedView RED = ViewShelf.view("Red", "colour=red", true);
    private static final SavedView NEW = ViewShelf.view("new", "sort=-name", false);

    @Test
    void a_view_replaces_that_of_its_name_and_at_most_one_opens_by_itself() {
        SavedView green = ViewShelf.view("RED", "colour=green", false);
        assertThat(ViewShelf.with(List.of(RED, NEW), green)).containsExactly(NEW, green);
        SavedView first = ViewShelf.view("First", "sort=name", true);
        assertThat(ViewShelf.with(List.of(RED, NEW), first))
                .extracting(v -> v.name() + " " + v.usual())
                .containsExactly("Red false", "new false", "First true");
        assertThat(ViewShelf.opening(List.of(RED, NEW), NEW.id()))
                .extracting(SavedView::usual)
                .containsExactly(false, true);
        assertThat(ViewShelf.opening(List.of(RED), null))
                .extracting(SavedView::usual)
                .containsExactly(false);
        assertThat(ViewShelf.without(List.of(RED, NEW), RED.id())).containsExactly(NEW);
    }

    @Test
    void so_many_are_kept_and_no_more() {
        List<SavedView> full = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            full.add(ViewShelf.view("V" + i, "sort=name", false));
        }
        assertThat(ViewShelf.with(full, ViewShelf.view("V7", "sort=-name", false)))
                .hasSize(50);
        assertThatThrownBy(() -> ViewShelf.with(full, NEW)).isInstanceOf(WrongInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sort=<b>", "a b", "sort=name\nLocation: x", "x#y"})
    void what_is_no_query_is_not_kept(String query) {
        assertThatThrownBy(() -> ViewShelf.view("Name", query, false)).isInstanceOf(WrongInput.class);
    }

    /** No path leads out of the application. */
    @ParameterizedTest
    @CsvSource({
        "/hosts, sort=name, /hosts?sort=name",
        "/, '', /?view=all",
        "//evil.example, sort=name, /?sort=name",
        "https://evil.example, '', /?view=all",
        "/\\evil, sort=<, /?view=all"
    })
    void the_way_back_is_a_page_of_ours(String path, String query, String back) {
        assertThat(ViewShelf.back(path, query)).isEqualTo(back);
    }

    @Test
    void what_is_no_list_has_no_views() {
        assertThatThrownBy(() -> ViewShelf.checkList("zzzz")).isInstanceOf(NotFound.class);
        assertThatCode(() -> List.of("customers", "sites", "hosts").forEach(ViewShelf::checkList))
                .doesNotThrowAnyException();
    }
}
