package outward.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.NotFound;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.customer.Customer;
import outward.customer.Customers;
import outward.database.Ids;
import outward.identity.LinkPurpose;
import outward.identity.OneTimeLinks;
import outward.tenant.CurrentMember;
import outward.tenant.Member;
import outward.tenant.MemberEntry;
import outward.tenant.Members;
import outward.tenant.PersonChecks;
import outward.tenant.Role;

/**
 * Changes who is in the firm, with the audit entry in the same transaction. A changed or disabled member's sessions end.
 * The last owner who can come in stays one.
 */
@ApplicationScoped
@Transactional
public class MemberEditing {

    private final Members members;
    private final Customers customers;
    private final OneTimeLinks links;
    private final CurrentMember currentMember;
    private final AuditTrail audit;

    MemberEditing(
            Members members, Customers customers, OneTimeLinks links, CurrentMember currentMember, AuditTrail audit) {
        this.members = members;
        this.customers = customers;
        this.links = links;
        this.currentMember = currentMember;
        this.audit = audit;
    }

    /** Everybody in the firm, by name. */
    public List<MemberEntry> all() {
        return members.all();
    }

    /** One of them. */
    public Optional<MemberEntry> find(UUID id) {
        return members.find(id);
    }

    /** The customers to choose from. */
    public List<Customer> choice() {
        return customers.all();
    }

    /** Adds a member who cannot come in yet; answers the secret of their link. */
    public Issued invite(Invitation asked) {
        Invitation invitation = asked.tidy();
        members.lock();
        check(invitation);
        Assignment assignment = invitation.assignment();
        var member = new Member(
                currentMember.tenantId(),
                Ids.next(),
                invitation.email(),
                invitation.name(),
                assignment.role(),
                assignment.everyCustomer(),
                assignment.mayApprove());
        members.add(member, null, assignment.customers());
        String secret = links.issue(member.id(), LinkPurpose.INVITATION);
        record("member.invite", member.id(), null, get(member.id()));
        return new Issued(member, LinkPurpose.INVITATION, secret);
    }

    private void check(Invitation invitation) {
        var errors = new FieldErrors();
        PersonChecks.email(errors, invitation.email());
        PersonChecks.name(errors, "name", invitation.name());
        check(errors, invitation.assignment());
        if (errors.isEmpty() && members.hasEmail(invitation.email())) {
            errors.add("email", "Somebody in this firm has this address already.");
        }
        errors.orThrow();
    }

    private void check(FieldErrors errors, Assignment assignment) {
        assignment.check(errors);
        boolean known = assignment.customers().stream()
                .allMatch(id -> customers.find(id).isPresent());
        if (!known) {
            errors.add("customers", "One of these customers is not there any more.");
        }
    }

    /** Gives a member another role or other customers. */
    public void change(UUID id, Assignment asked) {
        Assignment assignment = asked.settled();
        members.lock();
        MemberEntry before = get(id);
        var errors = new FieldErrors();
        check(errors, assignment);
        if (assignment.role() != Role.OWNER) {
            keepAnOwner(errors, before);
        }
        errors.orThrow();
        members.change(
                id, assignment.role(), assignment.everyCustomer(), assignment.mayApprove(), assignment.customers());
        record("member.change", id, before, get(id));
    }

    /** Shuts a member out at once, or lets them in again. */
    public void disable(UUID id, boolean disabled) {
        members.lock();
        MemberEntry before = get(id);
        if (disabled) {
            keepAnOwnerOrThrow(before);
        }
        members.disable(id, disabled);
        record(disabled ? "member.disable" : "member.enable", id, before, get(id));
    }

    /** Removes a member; what they did keeps their name. */
    public void remove(UUID id) {
        members.lock();
        MemberEntry before = get(id);
        keepAnOwnerOrThrow(before);
        members.remove(id);
        record("member.remove", id, before, null);
    }

    private void keepAnOwnerOrThrow(MemberEntry member) {
        var errors = new FieldErrors();
        keepAnOwner(errors, member);
        errors.orThrow();
    }

    private void keepAnOwner(FieldErrors errors, MemberEntry leaving) {
        boolean others = members.all().stream()
                .anyMatch(m -> m.isActiveOwner()
                        && !m.member().id().equals(leaving.member().id()));
        if (leaving.isActiveOwner() && !others) {
            errors.add("role", leaving.member().name() + " is the only owner. Make somebody else an owner first.");
        }
    }

    private MemberEntry get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    private void record(String act, UUID id, @Nullable MemberEntry before, @Nullable MemberEntry after) {
        audit.record(act, Subject.member(id), MemberJson.of(before), MemberJson.of(after), null);
    }
}
