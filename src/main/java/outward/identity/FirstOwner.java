package outward.identity;

import outward.tenant.Member;

/** Said inside the transaction that founds the first tenant, when its owner is already {@link outward.tenant.CurrentMember}. */
public record FirstOwner(Member member) {}
