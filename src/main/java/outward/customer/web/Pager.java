package outward.customer.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import outward.customer.PageRequest;

/** Where a page stands in its list, and the links to its neighbours. */
public record Pager(int number, int size, long total, String filter) {
    /** For a list that is filtered by one query parameter; an empty value filters nothing. */
    static Pager of(PageRequest page, long total, String name, String value) {
        String filter = value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
        return new Pager(page.number(), page.size(), total, filter);
    }

    /** For a list that is not filtered. */
    static Pager of(PageRequest page, long total) {
        return of(page, total, "", "");
    }

    /** Number of the first item on the page, from 1. */
    public long first() {
        return (number - 1L) * size + 1;
    }

    /** Number of the last item on the page. */
    public long last() {
        return Math.min((long) number * size, total);
    }

    /** Whether there is a page before. */
    public boolean hasPrevious() {
        return number > 1;
    }

    /** Whether there is a page after. */
    public boolean hasNext() {
        return last() < total;
    }

    /** Whether one page holds everything. */
    public boolean single() {
        return !hasPrevious() && !hasNext();
    }

    /** Query of the page before. */
    public String previous() {
        return query(number - 1);
    }

    /** Query of the page after. */
    public String next() {
        return query(number + 1);
    }

    private String query(int page) {
        return "?" + filter + "page=" + page + "&size=" + size;
    }
}
