package outward.answer.list;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list as its page shows it.
 *
 * @param total how many things the view holds
 * @param offer what can be done with it
 */
public record ListPage<C extends Enum<C> & ListColumn>(Wanted<C> wanted, List<Row> rows, long total, Offer offer) {
    private View<C> view() {
        return wanted.view();
    }

    /** A heading: how the column is sorted now, and the page that sorts by it or the other way round; null where none does. */
    public record Heading(
            String word,
            String label,
            String sorted,
            @Nullable String link) {}

    /** Those of the columns that are shown. */
    public List<Heading> headings() {
        return wanted.shown().stream().map(this::heading).toList();
    }

    private Heading heading(C column) {
        boolean sorted = view().sort() == column;
        String state = !sorted ? "none" : view().reversed() ? "descending" : "ascending";
        View<C> other = view().sorted(column, sorted && !view().reversed());
        return new Heading(column.word(), column.label(), state, column.isSorted() ? wanted.link(other, 1) : null);
    }

    /** What the list is narrowed by, in the words of people, with the page without it. */
    public record Chip(String label, String value, String without) {}

    /** Those in force. */
    public List<Chip> chips() {
        Stream<Chip> text = Stream.of(view().text())
                .filter(t -> !t.isEmpty())
                .map(t -> new Chip("Search", t, wanted.link(view().withoutText(), 1)));
        Stream<Chip> only = view().only().entrySet().stream()
                .map(e -> new Chip(
                        e.getKey().label(),
                        e.getKey().filter().label(e.getValue()),
                        wanted.link(view().without(e.getKey()), 1)));
        return Stream.concat(text, only).toList();
    }

    /** The forms that narrow and configure it. */
    public ListForms<C> forms() {
        return new ListForms<>(wanted);
    }

    /** A view that the member keeps. */
    public record Kept(UUID id, String name, String link, boolean usual, boolean open) {}

    /** All of this list. */
    public List<Kept> kept() {
        String query = query();
        return wanted.saved().stream()
                .map(v -> new Kept(
                        v.id(),
                        v.name(),
                        wanted.path() + "?" + v.query(),
                        v.usual(),
                        v.query().equals(query)))
                .toList();
    }

    /** Whether a view of it opens by itself. */
    public boolean hasUsual() {
        return wanted.hasUsual();
    }

    /** What is looked for anywhere. */
    public String text() {
        return view().text();
    }

    /** Whether anything is left out. */
    public boolean isNarrow() {
        return view().isNarrow();
    }

    /** How many filters are in force beside the text. */
    public int filters() {
        return view().only().size();
    }

    /** Where the page stands in the list. */
    public Pager pager() {
        int page = wanted.paging().page();
        return new Pager(
                wanted.paging(),
                rows.size(),
                total,
                wanted.link(view(), Math.max(1, page - 1)),
                wanted.link(view(), page + 1));
    }

    /** How many there are and which of them are shown, as a sentence. */
    public String count() {
        String all = wanted.shape().count(total) + (isNarrow() ? " like that" : "");
        return rows.isEmpty() || pager().single() ? all : pager().first() + " to " + pager().last() + " of " + all;
    }

    /** The box that chooses everything that the view holds. */
    public String all() {
        return "Select all " + total + (isNarrow() ? " matching" : "");
    }

    /** The first page of the view. */
    public String start() {
        return wanted.link(view(), 1);
    }

    /** The list itself, with all of its things. */
    public String whole() {
        return wanted.link(View.of(view().within()), 1);
    }

    /** The address of its page. */
    public String path() {
        return wanted.path();
    }

    /** The name under which views of it are kept. */
    public String name() {
        return wanted.shape().name();
    }

    /** What its things are called. */
    public String things() {
        return wanted.shape().many();
    }

    /** The view as a query. */
    public String query() {
        return ViewQuery.of(view());
    }

    /** What holds all of its things; empty where nothing does. */
    public String within() {
        UUID within = view().within();
        return within == null ? "" : within.toString();
    }

    /** The forms in which it can be taken away. */
    public List<Choice> files() {
        return offer.files();
    }

    /** Where. */
    public String filesAt() {
        return offer.place() + "/export";
    }

    /** Where many things are changed or removed; empty where they are not. */
    public String bulk() {
        return offer.bulk() ? offer.place() + "/bulk" : "";
    }

    /** Whether single things can be changed from here. */
    public boolean hasActs() {
        return rows.stream().anyMatch(row -> !row.acts().isEmpty());
    }
}
