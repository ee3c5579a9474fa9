package outward.observed.host;

import java.util.List;

/** What one line shows, and how it ends: whether more of it may stand on the next line. */
record Row(List<? extends Seen> things, End end) {

    /** The last column of a row. */
    enum End {
        /** A word that is known to be whole. */
        CLOSED,
        /** An address, a number or a name, of which the end may be missing. */
        OPEN
    }
}
