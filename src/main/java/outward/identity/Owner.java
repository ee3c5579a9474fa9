package outward.identity;

import outward.tenant.Member;

/** Somebody who has just founded a firm of that name. */
record Owner(Identity identity, Member member, String tenant) {
    Membership membership() {
        return new Membership(member, tenant, 0);
    }
}
