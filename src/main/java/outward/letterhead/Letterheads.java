package outward.letterhead;

/** The letterhead of the bound firm. */
public interface Letterheads {
    /** It; {@link Letterhead#NONE} where nothing was chosen. */
    Letterhead find();

    /** The same, kept from others until the transaction ends. */
    Letterhead lock();

    /** Stores it in place of the one before. */
    void keep(Letterhead letterhead, String by);

    /** From now on nothing is chosen. */
    void remove();
}
