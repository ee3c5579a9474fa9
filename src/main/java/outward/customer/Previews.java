package outward.customer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.WrongInput;
import outward.design.Deployment;
import outward.design.Frame;
import outward.finding.Waiver;
import outward.plan.OtherSites;
import outward.plan.Plan;
import outward.plan.Plans;
import outward.tenant.CurrentMember;

/** Plans what is entered as storing it would, wrong input included, and stores nothing. */
@ApplicationScoped
public class Previews {
    private static final UUID NONE = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    private final Sites sites;
    private final Hosts hosts;
    private final Addresses addresses;
    private final Plans plans;
    private final FormerBasis former;
    private final OtherSites otherSites;
    private final CurrentMember member;
    private final Clock clock;
    private final int manyHosts;

    Previews(
            Sites sites,
            Hosts hosts,
            Addresses addresses,
            Plans plans,
            FormerBasis former,
            OtherSites otherSites,
            CurrentMember member,
            Clock clock,
            @ConfigProperty(name = "outward.many-hosts") int manyHosts) {
        this.sites = sites;
        this.hosts = hosts;
        this.addresses = addresses;
        this.plans = plans;
        this.former = former;
        this.otherSites = otherSites;
        this.member = member;
        this.clock = clock;
        this.manyHosts = manyHosts;
    }

    /** The plan of a site with {@code "hosts": […]} that has no customer and is a deployment of its own. */
    public Plan alone(ObjectNode body) {
        ObjectNode node = body.deepCopy();
        JsonNode listed = node.remove("hosts");
        SiteEntry entry = SiteReader.read(node);
        Frame frame = Frame.of(entry.facts(), Deployment.SINGLE);
        PrefixClaim.of(frame.prefixes());
        var site = new SiteRef(NONE, NONE, entry.name());
        return HostErrors.listed(() -> {
            List<Placing> placings = new ArrayList<>();
            for (HostEntry host : entries(entry.name(), frame, listed)) {
                placings.add(Placing.fresh(new UUID(0, placings.size() + 1L), host));
            }
            HostIpv4.check(frame, placings, Map.of(), Place.LISTED);
            return preview().of(site, frame, placings, List.of(), null);
        });
    }

    private static List<HostEntry> entries(String site, Frame frame, @Nullable JsonNode listed) {
        if (listed == null || listed.isNull() || (listed.isArray() && listed.isEmpty())) {
            return List.of();
        }
        if (!listed.isArray()) {
            throw WrongInput.at("hosts", "A list is wanted here.");
        }
        List<HostEntry> entries = HostReader.readAll(listed);
        HostChecks.check(site, frame, entries, Place.LISTED);
        return entries;
    }

    /** The plan of a new site of this customer, among the entry points that it would stand beside. */
    public Plan added(UUID customer, ObjectNode node) {
        SiteEntry entry = SiteReader.read(node);
        List<Site> others = sites.ofCustomer(customer);
        var site = new Site(LAST, 0, customer, deployment(others, entry), entry);
        return preview().of(site.ref(), checked(site, others), List.of(), List.of(), addresses);
    }

    /** The plan of a site with these fields put over it, with its hosts and waivers, in the deployment it would be in. */
    public Plan changed(UUID id, ObjectNode patch) {
        Site stored = sites.find(id).orElseThrow(NotFound::new);
        SiteEntry entry = SitePatch.apply(stored.entry(), patch);
        List<Site> others = sites.ofCustomer(stored.customer()).stream()
                .filter(other -> !other.id().equals(id))
                .toList();
        var site = new Site(id, stored.version(), stored.customer(), deployment(others, entry), entry);
        Frame before = plans.frame(id).orElseThrow(NotFound::new);
        Frame frame = former.kept(id, before, checked(site, others));
        List<ManagementHost> held = hosts.ofSite(id);
        HostChecks.checkSubnets(site, frame, held);
        HostChecks.checkServers(site, frame, held);
        List<Placing> placings =
                held.stream().map(h -> Placing.of(h, h.version(), h.entry())).toList();
        List<Waiver> waivers = former.waivers(id, before, frame);
        var preview = new Preview(member.name(), clock, manyHosts, otherSites.addresses(id));
        return HostErrors.moved(() -> preview.of(site.ref(), frame, placings, waivers, addresses));
    }

    private static UUID deployment(List<Site> others, SiteEntry entry) {
        return others.stream()
                .filter(other -> other.entry().deployment().equals(entry.deployment()))
                .map(Site::deployment)
                .findFirst()
                .orElse(NONE);
    }

    /** The site's frame among the entry points of its deployment; refuses prefixes that any of them may not plan with. */
    private Frame checked(Site site, List<Site> others) {
        List<Site> members = Stream.concat(
                        others.stream().filter(other -> other.deployment().equals(site.deployment())), Stream.of(site))
                .sorted(SiteRegeneration.ORDER)
                .toList();
        List<Frame> frames = SiteRegeneration.frames(members);
        for (int i = 0; i < members.size(); i++) {
            sites.checkClaims(members.get(i), frames.get(i).prefixes());
        }
        return frames.get(members.indexOf(site));
    }

    private Preview preview() {
        return new Preview(member.name(), clock, manyHosts, Map.of());
    }
}
