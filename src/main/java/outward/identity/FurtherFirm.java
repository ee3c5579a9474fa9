package outward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import outward.answer.FieldErrors;
import outward.audit.Visits;
import outward.database.Apart;
import outward.database.Ids;
import outward.tenant.Member;
import outward.tenant.Members;
import outward.tenant.PersonChecks;
import outward.tenant.Role;
import outward.tenant.Tenants;

/** Founds one more firm in this installation; its owner comes in by a one-time link, also one who is in another firm. */
@ApplicationScoped
public class FurtherFirm {
    private final Apart apart;
    private final Tenants tenants;
    private final Members members;
    private final OneTimeLinks links;
    private final Visits visits;

    FurtherFirm(Apart apart, Tenants tenants, Members members, OneTimeLinks links, Visits visits) {
        this.apart = apart;
        this.tenants = tenants;
        this.members = members;
        this.links = links;
        this.visits = visits;
    }

    /** Answers the secret of the owner's link. Refuses a name or an address that no firm or member could have. */
    public String found(String name, String email) {
        check(name, email);
        UUID firm = Ids.next();
        var owner = new Member(firm, Ids.next(), tidy(email), tidy(email), Role.OWNER, true);
        return apart.in(firm, () -> {
            tenants.add(firm, name.strip());
            members.add(owner, null, Set.of());
            visits.founded(owner);
            return links.issue(owner.id(), LinkPurpose.INVITATION);
        });
    }

    private static void check(String name, String email) {
        var errors = new FieldErrors();
        PersonChecks.name(errors, "name", name.strip());
        PersonChecks.email(errors, tidy(email));
        errors.orThrow();
    }

    private static String tidy(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
