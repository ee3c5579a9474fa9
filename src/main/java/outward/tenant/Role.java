package outward.tenant;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a member may do (glossary). */
public enum Role {
    /** Everything in the tenant. */
    OWNER("owner", "Owner"),
    /** Reads and writes the customers assigned to them, or all. */
    CONSULTANT("consultant", "Consultant"),
    /** Reads everything with the audit trail, writes nothing. */
    AUDITOR("auditor", "Auditor"),
    /** Reads one customer, writes nothing; may be given the right to approve. */
    CUSTOMER_READER("customer-reader", "Customer reader");

    private final String word;
    private final String label;

    Role(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** The word used in the database and the API. */
    public String word() {
        return word;
    }

    /** The word for people. */
    public String label() {
        return label;
    }

    /** What the role may do beside reading. */
    public Set<Right> rights() {
        return switch (this) {
            case OWNER -> Set.of(Right.values());
            case CONSULTANT -> Set.of(Right.WRITE, Right.APPROVE, Right.ADD_CUSTOMERS, Right.READ_AUDIT);
            case AUDITOR -> Set.of(Right.READ_AUDIT, Right.SEE_MEMBERS);
            case CUSTOMER_READER -> Set.of();
        };
    }

    /** The role with that word, as the database gives it. */
    public static Role of(String word) {
        return find(word).orElseThrow();
    }

    /** The role with that word, if it is one. */
    public static Optional<Role> find(String word) {
        return Arrays.stream(values()).filter(r -> r.word.equals(word)).findFirst();
    }
}
