package outward.tenant;

/** What may be done in a tenant beside reading it. */
public enum Right {
    /** Changing inventory, and what follows from it. */
    WRITE,
    /** Reading the audit trail. */
    READ_AUDIT,
    /** Seeing who is in the firm. */
    SEE_MEMBERS,
    /** Changing members, their roles and their tokens. */
    GOVERN
}
