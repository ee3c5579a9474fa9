package outward.ledger.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import outward.address.Ipv6;
import outward.answer.NotFound;
import outward.answer.Refusal;
import outward.customer.PrefixClaim;
import outward.database.Sql;
import outward.design.HostLine;
import outward.plan.Life;
import outward.plan.LifeAct;
import outward.plan.LifeGate;
import outward.plan.Plan;
import outward.plan.Plans;

/** Lets nobody go back to a design whose addresses or prefixes are somebody else's by now. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class GoingBack implements LifeGate {
    private static final String HELD = """
            select h.id, h.name, s.name as site, host(h.address) as address
            from hosts h join sites s on s.tenant_id = h.tenant_id and s.id = h.site_id
            where h.customer_id = (select customer_id from sites where id = ?) and h.address = any (?::inet[])
            order by h.id""";
    private static final String OVERLAPPING = """
            select s.name as site, p.prefix from planned_prefixes p
            join sites s on s.tenant_id = p.tenant_id and s.id = p.site_id
            join sites own on own.tenant_id = p.tenant_id and own.id = ?
            where p.customer_id = own.customer_id and p.site_id <> own.id and p.prefix && ?::inet
                and (p.kind = 'manage-out') = ? and (p.kind <> 'manage-out' or p.deployment_id <> own.deployment_id)
            order by s.id limit 1""";

    private final Sql sql;
    private final Plans plans;

    GoingBack(Sql sql, Plans plans) {
        this.sql = sql;
        this.plans = plans;
    }

    private record Holder(UUID host, String name, String site, String address) {}

    @Override
    public Optional<Refusal> refusal(UUID site, Life life, LifeAct act) {
        if (act != LifeAct.RETURN) {
            return Optional.empty();
        }
        Plan target = plans.find(site, life.revision().number()).orElseThrow(NotFound::new);
        return taken(target).or(() -> overlap(target));
    }

    /** Addresses are one per customer; a host keeps its own. */
    private Optional<Refusal> taken(Plan target) {
        Map<String, HostLine> wanted = new LinkedHashMap<>();
        target.design().hosts().stream()
                .filter(line -> line.address() != null)
                .forEach(line -> wanted.put(String.valueOf(line.address()), line));
        return holders(target.site(), wanted.keySet().toArray(String[]::new)).stream()
                .flatMap(holder -> Stream.ofNullable(wanted.get(holder.address()))
                        .filter(line -> !holder.host().equals(line.id()))
                        .map(line -> taken(target, line, holder)))
                .findFirst();
    }

    private List<Holder> holders(UUID site, String[] addresses) {
        return sql.list(
                HELD,
                row -> new Holder(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("site"),
                        Ipv6.parse(row.getString("address")).toString()),
                site,
                addresses);
    }

    private static Refusal taken(Plan target, HostLine line, Holder holder) {
        return new Refusal(
                "ADDRESS_TAKEN",
                "Revision " + target.revision().number() + " gives " + line.address() + " to " + line.name()
                        + ", and by now it is the address of " + holder.name() + " at " + holder.site()
                        + ". Give " + holder.name() + " another one, and go back then.");
    }

    private Optional<Refusal> overlap(Plan target) {
        return PrefixClaim.of(target.frame().prefixes()).stream()
                .flatMap(claim -> overlapping(target, claim).stream())
                .findFirst();
    }

    private Optional<Refusal> overlapping(Plan target, PrefixClaim claim) {
        return sql.first(
                OVERLAPPING,
                row -> new Refusal(
                        "PREFIX_TAKEN",
                        "Revision " + target.revision().number() + " plans with the " + claim.kind() + " prefix "
                                + claim.prefix() + ", and by now " + row.getString("prefix") + " is planned at "
                                + row.getString("site") + ". Change it there, and go back then."),
                target.site(),
                claim.prefix().toString(),
                claim.kind().equals("manage-out"));
    }
}
