package outward.identity;

import outward.tenant.Member;

/**
 * An identity in one of its firms.
 *
 * @param tenant the firm's name
 * @param version the member's session version: sessions of an older one have ended
 */
public record Membership(Member member, String tenant, int version) {}
