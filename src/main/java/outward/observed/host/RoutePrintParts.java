package outward.observed.host;

import org.jspecify.annotations.Nullable;

/** Where in the output of {@code route print} a line stands; its headings are translated, its order is not. */
final class RoutePrintParts {
    /** A line of equals signs came just before. */
    boolean afterRule;
    /** The heading of a list of routes came just before. */
    boolean afterHeading;
    /** The store of the rows that follow, null before the first heading. */
    @Nullable
    Store store;

    boolean ipv4;

    void reset() {
        afterRule = false;
        afterHeading = false;
        store = null;
        ipv4 = false;
    }

    void rule() {
        afterRule = true;
        afterHeading = false;
    }

    void title(boolean forIpv4) {
        afterRule = false;
        store = null;
        ipv4 = forIpv4;
    }

    /** Of each family the active routes come first, the persistent ones after them. */
    void heading(boolean persistent) {
        store = persistent || store == Store.ACTIVE ? Store.PERSISTENT : Store.ACTIVE;
        afterRule = false;
        afterHeading = true;
    }
}
