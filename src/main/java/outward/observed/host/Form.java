package outward.observed.host;

/** One way in which a text is laid out. */
interface Form {

    /** Whether that line by itself is surely of this form. */
    boolean claims(Paste paste, int index);

    /** Reads what begins on that line and says how many lines it took; 0 when it is not of this form. */
    int read(Paste paste, int index);
}
