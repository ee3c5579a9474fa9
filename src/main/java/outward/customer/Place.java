package outward.customer;

/** Where entered hosts stand: one by itself, or each at its place in a list, be it a list of one. */
enum Place {
    ALONE,
    LISTED;

    /** What stands before a field's name in an error about the host of this index. */
    String at(int index) {
        return this == ALONE ? "" : "[" + index + "].";
    }
}
