package outward.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import outward.answer.NotFound;
import outward.answer.WrongInput;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.identity.LinkDelivery;
import outward.identity.LinkPurpose;
import outward.identity.OneTimeLinks;
import outward.tenant.Member;
import outward.tenant.MemberEntry;
import outward.tenant.Members;

/** Links that an owner makes for a member who cannot get in. */
@ApplicationScoped
@Transactional
public class MemberLinks {
    private final Members members;
    private final OneTimeLinks links;
    private final LinkDelivery delivery;
    private final AuditTrail audit;

    MemberLinks(Members members, OneTimeLinks links, LinkDelivery delivery, AuditTrail audit) {
        this.members = members;
        this.links = links;
        this.delivery = delivery;
        this.audit = audit;
    }

    /** The invitation again for whoever has not come yet, else a link to choose another password. */
    public Issued renew(UUID id) {
        MemberEntry entry = get(id);
        return entry.joined()
                ? reset(entry, LinkPurpose.PASSWORD_RESET, "member.send-reset")
                : issue(entry, LinkPurpose.INVITATION, "member.invite-again");
    }

    /** A link that takes the second factor off; it asks for the member's password. */
    public Issued resetFactor(UUID id) {
        MemberEntry entry = get(id);
        if (!entry.joined()) {
            throw WrongInput.at("link", entry.member().name() + " has not come yet.");
        }
        return reset(entry, LinkPurpose.FACTOR_RESET, "member.send-factor-reset");
    }

    /** An owner who sees the link could use it, which must not open another firm's door. */
    private Issued reset(MemberEntry entry, LinkPurpose purpose, String act) {
        Member member = entry.member();
        if (!delivery.sendsMail() && members.isMemberElsewhere(member.id())) {
            throw WrongInput.at(
                    "link",
                    member.name() + " belongs to another firm, too, so that no owner can open their account. Ask the"
                            + " operator to set up mail.");
        }
        return issue(entry, purpose, act);
    }

    private Issued issue(MemberEntry entry, LinkPurpose purpose, String act) {
        UUID id = entry.member().id();
        String secret = links.issue(id, purpose);
        audit.record(act, Subject.member(id), null, null, null);
        return new Issued(entry.member(), purpose, secret);
    }

    private MemberEntry get(UUID id) {
        return members.find(id).orElseThrow(NotFound::new);
    }
}
