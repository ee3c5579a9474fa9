package outward.diagnosis;

/** The computer from which a question looks at the connection: where its command is run. */
public enum VantagePoint {
    HOST("management host"),
    SERVER("DirectAccess server"),
    CLIENT("client"),
    CLIENT_AND_CONTROLLER("client, and the console of Group Policy");

    private final String label;

    VantagePoint(String label) {
        this.label = label;
    }

    /** As a sentence says it. */
    public String label() {
        return label;
    }
}
