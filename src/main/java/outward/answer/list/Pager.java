package outward.answer.list;

import outward.answer.Paging;

/**
 * Where a page stands in its list.
 *
 * @param shown how many things stand on it
 * @param previous address of the page before, {@code next} of the one after
 */
public record Pager(Paging paging, int shown, long total, String previous, String next) {
    /** Number of the first thing on the page, from 1. */
    public long first() {
        return shown == 0 ? 0 : paging.offset() + 1L;
    }

    /** Number of the last thing on the page. */
    public long last() {
        return shown == 0 ? 0 : paging.offset() + (long) shown;
    }

    /** Whether there is a page before. */
    public boolean hasPrevious() {
        return paging.page() > 1;
    }

    /** Whether there is a page after. */
    public boolean hasNext() {
        return shown > 0 && last() < total;
    }

    /** Whether one page holds everything. */
    public boolean single() {
        return !hasPrevious() && !hasNext();
    }
}
