package outward.diagnosis;

/** Where a question is answered. */
public enum Machine {
    HOST("management host"),
    SERVER("DirectAccess server"),
    CLIENT("client"),
    CLIENT_AND_CONTROLLER("client, and the console of Group Policy");

    private final String label;

    Machine(String label) {
        this.label = label;
    }

    /** As a sentence says it. */
    public String label() {
        return label;
    }
}
