package outward.member;

import outward.identity.LinkPurpose;
import outward.tenant.Member;

/** A one-time link that was just made for a member. */
public record Issued(Member member, LinkPurpose purpose, String secret) {}
