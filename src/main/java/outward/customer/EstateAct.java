package outward.customer;

/** What an estate file does to a thing. */
public enum EstateAct {
    ADD("add"),
    CHANGE("change"),
    UNCHANGED("unchanged");

    private final String word;

    EstateAct(String word) {
        this.word = word;
    }

    /** The word of the API and the pages. */
    public String word() {
        return word;
    }
}
