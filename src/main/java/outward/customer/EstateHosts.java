package outward.customer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import outward.answer.FieldErrors;
import outward.audit.AuditTrail;
import outward.audit.Subject;

/** The hosts of an estate file become those of the sites, whose plans the caller holds. */
@ApplicationScoped
class EstateHosts {
    private final Hosts hosts;
    private final Numbering numbering;
    private final SiteRegeneration regeneration;
    private final Resting resting;
    private final AuditTrail audit;

    EstateHosts(Hosts hosts, Numbering numbering, SiteRegeneration regeneration, Resting resting, AuditTrail audit) {
        this.hosts = hosts;
        this.numbering = numbering;
        this.regeneration = regeneration;
        this.resting = resting;
        this.audit = audit;
    }

    /**
     * Stores the hosts with their addresses: first those that move along, then those whose identifier is asked for at any
     * site, then those that get the next free one. Whoever leaves an address has left it before anybody is given one, so that
     * hosts may change places. The reason stands in the audit trail.
     */
    void store(List<EstateSiteWork> works, String reason) {
        each(works, this::moveAlong);
        List<EstateSiteWork> edited =
                works.stream().filter(work -> !work.edited().isEmpty()).toList();
        each(edited, this::check);
        List<EstateNumbering> numbered =
                edited.stream().map(work -> work.numbering(numbering)).toList();
        hosts.leave(edited.stream().flatMap(EstateSiteWork::leaving).toList());
        for (int i = 0; i < edited.size(); i++) {
            number(edited.get(i), numbered.get(i)::asking);
        }
        for (int i = 0; i < edited.size(); i++) {
            number(edited.get(i), numbered.get(i)::rest);
        }
        edited.forEach(work -> settle(work, reason));
    }

    /** Asks every site before it refuses, so that all that is wrong is named. */
    private static void each(List<EstateSiteWork> works, Consumer<EstateSiteWork> act) {
        FieldErrors errors = new FieldErrors();
        works.forEach(work -> EstatePaths.at(work.place(), errors, () -> {
            act.accept(work);
            return work;
        }));
        errors.orThrow();
    }

    private void moveAlong(EstateSiteWork work) {
        List<ManagementHost> moving = work.movingAlong();
        if (!moving.isEmpty()) {
            work.hold(regeneration.moveAlong(work.site(), work.frame(), moving));
        }
    }

    private void check(EstateSiteWork work) {
        work.check(hosts.withIpv4(work.site().id(), HostIpv4.of(work.placings())));
    }

    /** Stores one round of a site at once, so that the next site is told what is held. */
    private void number(EstateSiteWork work, Supplier<List<ManagementHost>> round) {
        EstatePaths.renamed(field -> work.place() + field, () -> {
            List<ManagementHost> numbered = work.located(round);
            List<ManagementHost> fresh =
                    numbered.stream().filter(h -> work.before(h.id()).isEmpty()).toList();
            work.hold(numbered);
            hosts.add(fresh);
            hosts.change(numbered.stream()
                    .filter(h -> work.before(h.id()).filter(b -> !b.equals(h)).isPresent())
                    .toList());
            return numbered;
        });
    }

    /** Lets rest what was given up, and tells the audit trail. */
    private void settle(EstateSiteWork work, String reason) {
        Site site = work.site();
        List<ManagementHost> before = new ArrayList<>();
        List<ManagementHost> after = new ArrayList<>();
        List<ObjectNode> added = new ArrayList<>();
        for (EstateHostChange edited : work.edited()) {
            ManagementHost host = work.after(edited.id());
            after.add(host);
            if (edited.before() == null) {
                added.add(HostJson.stored(host));
            } else if (!edited.before().equals(host)) {
                before.add(edited.before());
                record(edited.before(), host, reason);
            }
        }
        resting.moved(before, after);
        if (!added.isEmpty()) {
            audit.record("host.add", Subject.site(site.id(), site.customer()), null, added, reason);
        }
    }

    private void record(ManagementHost before, ManagementHost after, String reason) {
        audit.record(
                "host.change",
                Subject.host(before.id(), before.customer(), before.site()),
                HostJson.stored(before),
                HostJson.stored(after),
                reason);
    }
}
