package outward.customer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.address.InterfaceId;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.answer.FieldError;
import outward.answer.FieldErrors;
import outward.answer.WrongInput;
import outward.design.Addressing;
import outward.design.Allocation;
import outward.design.Deployment;
import outward.design.Frame;
import outward.design.HostFacts;
import outward.design.HostNumbering;
import outward.directaccess.HostIdentifiers;
import outward.finding.rules.RuleBook;
import outward.plan.HostReport;
import outward.plan.HostReports;
import outward.plan.NextRevision;
import outward.plan.Plan;
import outward.plan.PlanRevision;
import outward.plan.Regeneration;

/** Plans a site that is entered with its hosts, without storing anything. */
public final class Preview {
    private final Frame frame;
    private final FieldErrors errors = new FieldErrors();
    private final Set<Ipv6> taken = new HashSet<>();
    private final Map<Ipv6Prefix, Allocation> searches = new HashMap<>();

    private Preview(Frame frame) {
        this.frame = frame;
        taken.addAll(ServerAddresses.of(frame));
    }

    /** The plan of a site with {@code "hosts": […]}; refuses wrong input as storing it would. */
    public static Plan of(ObjectNode body, String author, Instant now) {
        ObjectNode node = body.deepCopy();
        JsonNode hosts = node.remove("hosts");
        SiteEntry entry = SiteReader.read(node);
        Frame frame = Frame.of(entry.facts(), Deployment.SINGLE);
        List<HostEntry> entries = hosts == null || hosts.isNull() ? List.of() : entries(entry.name(), frame, hosts);
        return new Preview(frame).plan(entry, entries, author, now);
    }

    private static List<HostEntry> entries(String site, Frame frame, JsonNode hosts) {
        if (!hosts.isArray()) {
            throw WrongInput.at("hosts", "A list is wanted here.");
        }
        try {
            List<HostEntry> entries = hosts.isEmpty() ? List.of() : HostReader.readAll(hosts);
            HostChecks.check(site, frame, entries, Place.LISTED);
            return entries;
        } catch (WrongInput wrong) {
            throw new WrongInput(wrong.errors().stream().map(Preview::ofHosts).toList());
        }
    }

    /** Here the hosts are a field of the site. */
    private static FieldError ofHosts(FieldError error) {
        boolean indexed = error.field().startsWith("[");
        return indexed ? new FieldError("hosts" + error.field(), error.message()) : error;
    }

    private Plan plan(SiteEntry entry, List<HostEntry> entries, String author, Instant now) {
        HostReports reports = new HostReports(frame);
        List<HostReport> hosts = numbered(entries).stream().map(reports::of).toList();
        errors.orThrow();
        UUID site = new UUID(0, 0);
        NextRevision first = Regeneration.first(site, frame);
        var revision = new PlanRevision(1, now, author, "Preview", first.hash());
        return new Plan(site, entry.name(), revision, frame, RuleBook.check(frame), hosts, List.of(), now);
    }

    /** Typed identifiers and those from an IPv4 first, then the next free ones. */
    private List<HostFacts> numbered(List<HostEntry> entries) {
        List<@Nullable InterfaceId> ids = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            ids.add(asked(entries.get(i), i));
        }
        List<HostFacts> facts = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            HostFacts host = entries.get(i).facts(new UUID(0, i + 1L), ids.get(i));
            facts.add(host.addressing() == Addressing.NEXT ? host.holding(next(host)) : host);
        }
        return facts;
    }

    private @Nullable InterfaceId asked(HostEntry entry, int index) {
        var placing = Placing.fresh(new UUID(0, index + 1L), entry);
        InterfaceId id = placing.asked();
        Ipv6Prefix subnet = subnet(entry.facts(placing.id(), id));
        if (id != null && subnet != null) {
            String field = "hosts[" + index + "]." + placing.field();
            HostIdentifiers.refusal(id).ifPresent(reason -> errors.add(field, reason));
            if (!taken.add(subnet.address(id))) {
                errors.add(field, subnet.address(id) + " is taken.");
            }
        }
        return id;
    }

    private @Nullable InterfaceId next(HostFacts host) {
        Ipv6Prefix subnet = subnet(host);
        if (subnet == null) {
            return null;
        }
        Allocation search = searches.getOrDefault(subnet, Allocation.START);
        InterfaceId id = search.next(i -> taken.contains(subnet.address(i)));
        searches.put(subnet, search.after(id));
        return id;
    }

    private @Nullable Ipv6Prefix subnet(HostFacts host) {
        return HostNumbering.allocates(frame, host) ? HostNumbering.subnet(frame, host) : null;
    }
}
