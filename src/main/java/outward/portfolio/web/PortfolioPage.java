package outward.portfolio.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.answer.Paging;
import outward.plan.ChangedSite;
import outward.portfolio.Column;
import outward.portfolio.Glance;
import outward.portfolio.View;
import outward.proof.Age;

/**
 * The portfolio as its page shows it.
 *
 * @param total how many sites the view holds
 * @param now to which ages are counted
 */
public record PortfolioPage(
        List<ChangedSite> changed, List<Glance> sites, View view, Paging paging, long total, Instant now) {
    /** Every column, for the form. */
    public List<Column> columns() {
        return List.of(Column.values());
    }

    /** One that sites are narrowed by, in the words of people, with the page without it. */
    public record Chip(String label, String value, String without) {}

    /** Those that are set. */
    public List<Chip> chips() {
        return view.only().entrySet().stream()
                .map(e -> new Chip(
                        e.getKey().label(),
                        e.getKey().choice(e.getValue()).orElseThrow().label(),
                        link(view.sort(), view.reversed(), without(e.getKey()), 1)))
                .toList();
    }

    private Map<Column, String> without(Column column) {
        Map<Column, String> rest = new EnumMap<>(Column.class);
        rest.putAll(view.only());
        rest.remove(column);
        return rest;
    }

    /** Whether the form has this choice chosen. */
    public boolean isChosen(Column column, String word) {
        return word.equals(view.only().get(column));
    }

    /** The heading of that column. */
    public Heading heading(String word) {
        Column column = Column.of(word).orElseThrow();
        boolean sorted = view.sort() == column;
        return new Heading(
                column.label(),
                !sorted ? "none" : view.reversed() ? "descending" : "ascending",
                link(column, sorted && !view.reversed(), view.only(), 1));
    }

    /** A heading that sorts: how the column is sorted now, and the page that sorts by it, or the other way round. */
    public record Heading(String label, String sorted, String link) {}

    /** The order, as it was asked for; empty for that of creation. */
    public String sort() {
        Column sort = view.sort();
        return sort == null ? "" : (view.reversed() ? "-" : "") + sort.word();
    }

    /** Another page of the same view. */
    public String link(int page) {
        return link(view.sort(), view.reversed(), view.only(), page);
    }

    private String link(@Nullable Column sort, boolean reversed, Map<Column, String> only, int page) {
        Stream<String> order = Stream.ofNullable(sort).map(s -> "sort=" + (reversed ? "-" : "") + s.word());
        Stream<String> narrowed = only.entrySet().stream().map(e -> e.getKey().word() + "=" + e.getValue());
        Stream<String> part = page == 1 && paging.size() == Paging.USUAL_SIZE
                ? Stream.empty()
                : Stream.of("page=" + page, "size=" + paging.size());
        List<String> all = Stream.of(order, narrowed, part).flatMap(s -> s).toList();
        return all.isEmpty() ? "/" : "/?" + String.join("&", all);
    }

    /** Whether one page holds the view. */
    public boolean isSingle() {
        return paging.page() == 1 && total <= paging.size();
    }

    /** Whether there is a page after. */
    public boolean hasNext() {
        return paging.offset() + sites.size() < total;
    }

    /** The day of that moment (UTC). */
    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /** How old proof is. */
    public String age(Instant since) {
        return Age.of(since, now);
    }
}
