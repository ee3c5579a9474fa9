package outward.tenant;

/** What may be done in a tenant beside reading it. */
public enum Right {
    /** Changing inventory, and what follows from it. */
    WRITE,
    /** Approving what somebody else asks approval for, or sending it back. */
    APPROVE,
    /** Adding customers, which only whoever sees them all may do. */
    ADD_CUSTOMERS,
    /** Reading the audit trail. */
    READ_AUDIT,
    /** Seeing who is in the firm. */
    SEE_MEMBERS,
    /** Changing members, their roles and their tokens. */
    GOVERN
}
