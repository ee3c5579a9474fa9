package outward.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import outward.answer.Refusal;
import outward.finding.Finding;
import outward.finding.Waiver;
import outward.plan.Plan;
import outward.plan.Plans;

/** What is stored as an estate: a customer with everything it has, in order of creation. */
@ApplicationScoped
@Transactional
public class EstateExport {
    private final Customers customers;
    private final Sites sites;
    private final Hosts hosts;
    private final Plans plans;
    private final Clock clock;

    EstateExport(Customers customers, Sites sites, Hosts hosts, Plans plans, Clock clock) {
        this.customers = customers;
        this.sites = sites;
        this.hosts = hosts;
        this.plans = plans;
        this.clock = clock;
    }

    /** The estate of one customer; empty when it is not there or not yours. */
    public Optional<Estate> of(UUID customer) {
        return customers.find(customer).map(found -> new Estate(List.of(customer(found))));
    }

    private EstateCustomer customer(Customer customer) {
        return new EstateCustomer(
                customer.name(),
                customer.reference(),
                sites.ofCustomer(customer.id()).stream().map(this::site).toList());
    }

    private EstateSite site(Site site) {
        return new EstateSite(
                site.entry(),
                hosts.ofSite(site.id()).stream().map(EstateHost::of).toList(),
                waivers(site.id()));
    }

    /** Those that hold and are of something that the plan reports: no others can be granted anywhere. */
    private List<EstateWaiver> waivers(UUID site) {
        List<Waiver> given = plans.waivers(site);
        if (given.isEmpty()) {
            return List.of();
        }
        Plan plan = plans.find(site, null).orElseThrow();
        Set<String> reported = new HashSet<>();
        plan.findings().stream().map(Finding::code).forEach(reported::add);
        return given.stream()
                .filter(w -> w.inForce(clock.instant()) && reported.contains(w.code()))
                .map(w -> new EstateWaiver(w.code(), w.reason(), w.untilOn()))
                .sorted(Comparator.comparing(EstateWaiver::code))
                .toList();
    }

    /** Why no file can hold this estate: two sites of one name, which a file could not tell apart. */
    public static Optional<Refusal> refusal(Estate estate) {
        List<String> twice = estate.customers().stream()
                .flatMap(c -> twice(c.sites()).stream())
                .toList();
        return twice.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "NAME_TWICE",
                        "An estate file knows sites by their names, and these are there twice: "
                                + String.join(", ", twice) + ". Rename one of each."));
    }

    private static List<String> twice(List<EstateSite> sites) {
        Set<String> names = new HashSet<>();
        return sites.stream()
                .map(site -> site.entry().name())
                .filter(n -> !names.add(n.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
