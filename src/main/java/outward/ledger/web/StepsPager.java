package outward.ledger.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import outward.answer.Paging;
import outward.ledger.StepFilter;

/** Where a page of steps stands among those that its filter lets through, and the links to its neighbours. */
public record StepsPager(StepFilter filter, Paging paging, long total) {
    /** Number of the first step on the page, from 1. */
    public long first() {
        return paging.offset() + 1L;
    }

    /** Number of the last step on the page. */
    public long last() {
        return Math.min((long) paging.page() * paging.size(), total);
    }

    /** Whether there is a page before. */
    public boolean hasPrevious() {
        return paging.page() > 1;
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
        return query(filter, paging.page() - 1);
    }

    /** Query of the page after. */
    public String next() {
        return query(filter, paging.page() + 1);
    }

    /** The query that shows this page again. */
    static String query(StepFilter filter, int page) {
        List<String> parts = new ArrayList<>();
        add(parts, "host", filter.host());
        add(parts, "state", filter.state());
        add(parts, "step", filter.step());
        if (page > 1) {
            parts.add("page=" + page);
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
