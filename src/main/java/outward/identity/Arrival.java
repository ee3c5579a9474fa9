package outward.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import outward.answer.FieldErrors;
import outward.answer.NotFound;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.database.Binding;
import outward.database.Ids;
import outward.identity.Guesses.Kind;
import outward.tenant.Access;
import outward.tenant.CurrentMember;
import outward.tenant.Member;
import outward.tenant.Members;
import outward.tenant.Role;

/** Comes in by a one-time link: for the first time, with a password of their own, or after a forgotten one. */
@ApplicationScoped
public class Arrival {
    private static final String FIELD = "password";

    private final OneTimeLinks links;
    private final Identities identities;
    private final Members members;
    private final SessionRows sessionRows;
    private final FactorRows factors;
    private final Entry entry;
    private final SignIns signIns;
    private final CurrentMember currentMember;
    private final Guesses guesses;
    private final AuditTrail audit;

    Arrival(
            OneTimeLinks links,
            Identities identities,
            Members members,
            SessionRows sessionRows,
            FactorRows factors,
            Entry entry,
            SignIns signIns,
            CurrentMember currentMember,
            Guesses guesses,
            AuditTrail audit) {
        this.links = links;
        this.identities = identities;
        this.members = members;
        this.sessionRows = sessionRows;
        this.factors = factors;
        this.entry = entry;
        this.signIns = signIns;
        this.currentMember = currentMember;
        this.guesses = guesses;
        this.audit = audit;
    }

    /** Whoever brings a good link and the password that it asks for; refuses another password. */
    public Entrant arrive(OneTimeLink link, String secret, String password, Visitor visitor) {
        Identity identity = link.asksForKnownPassword() ? known(link, password, visitor) : withPassword(link, password);
        return arrive(link, secret, identity, () -> {});
    }

    /** Lets somebody in who has proven who they are; {@code besides} is stored with the rest or not at all. */
    Entrant arrive(OneTimeLink link, String secret, Identity identity, Runnable besides) {
        Binding binding = Binding.entry(link.tenantId(), identity.id());
        currentMember.be(Access.of(guest(link), link.tenant(), binding, binding));
        QuarkusTransaction.requiringNew().run(() -> {
            store(link, secret, identity);
            besides.run();
        });
        return entry.of(identity, membership(link, identity));
    }

    /** The member that the link is for, before they are in. */
    static Member guest(OneTimeLink link) {
        return new Member(link.tenantId(), link.memberId(), link.email(), link.name(), Role.CUSTOMER_READER, false);
    }

    private Identity known(OneTimeLink link, String password, Visitor visitor) {
        Optional<Identity> known = guesses.attempt(
                Kind.SIGN_IN,
                visitor,
                link.email(),
                () -> identities.byEmail(link.email()).filter(identity -> identity.accepts(password)));
        if (known.isEmpty()) {
            identities.byEmail(link.email()).ifPresent(signIns::refused);
            wrong("This is not the password that goes with " + link.email() + ".");
        }
        return known.orElseThrow();
    }

    private static Identity withPassword(OneTimeLink link, String password) {
        Password.refusal(password, List.of(link.email(), link.name(), link.tenant()))
                .ifPresent(Arrival::wrong);
        UUID id = link.identityId() == null ? Ids.next() : link.identityId();
        return new Identity(id, link.email(), Password.hash(password));
    }

    private static void wrong(String message) {
        var errors = new FieldErrors();
        errors.add(FIELD, message);
        errors.orThrow();
    }

    private void store(OneTimeLink link, String secret, Identity identity) {
        if (!links.use(link, secret)) {
            throw new NotFound();
        }
        audit.record(act(link, identity), Subject.member(link.memberId()), null, null, null);
    }

    private String act(OneTimeLink link, Identity identity) {
        return switch (link.purpose()) {
            case INVITATION -> {
                if (link.identityId() == null) {
                    identities.add(identity);
                }
                members.joined(link.memberId(), identity.id());
                yield "member.join";
            }
            case PASSWORD_RESET -> {
                identities.changePassword(identity.id(), Objects.requireNonNull(identity.passwordHash()));
                sessionRows.endAll();
                yield "member.reset-password";
            }
            case FACTOR_RESET -> {
                factors.remove();
                sessionRows.endAll();
                yield "member.reset-factor";
            }
        };
    }

    private Membership membership(OneTimeLink link, Identity identity) {
        return identities.memberships(identity.id()).stream()
                .filter(firm -> firm.member().tenantId().equals(link.tenantId()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
