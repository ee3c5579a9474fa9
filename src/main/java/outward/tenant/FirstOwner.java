package outward.tenant;

/** Said inside the transaction that founds the first tenant, when its owner is already {@link CurrentMember}. */
public record FirstOwner(Member member) {}
