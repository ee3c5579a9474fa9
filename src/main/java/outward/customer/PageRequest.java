package outward.customer;

/** Which page of a list is wanted: number from 1, at most {@link #MOST} items. */
public record PageRequest(int number, int size) {
    /** The most items on a page. */
    public static final int MOST = 1000;

    /** How many items a page has when nobody says. */
    public static final int USUAL = 50;

    /** Refuses numbers below 1 and sizes outside 1 to 1000. */
    public PageRequest {
        if (number < 1 || size < 1 || size > MOST) {
            throw new IllegalArgumentException("page " + number + " of size " + size);
        }
    }

    /** How many items stand before the page. */
    public long offset() {
        return (number - 1L) * size;
    }
}
