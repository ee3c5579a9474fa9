package outward.tenant;

/** What may be done in a tenant beside reading it. */
public enum Right {
    /** Changing inventory, and what follows from it. */
    WRITE,
    /** Reading the audit trail. */
    READ_AUDIT,
    /** Members, their roles and their tokens. */
    GOVERN
}
