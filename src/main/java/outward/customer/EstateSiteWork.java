package outward.customer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv4;
import outward.database.Ids;
import outward.design.Frame;
import outward.plan.PlanHead;

/** What an estate file leads to at one site: a frame, and hosts that are edited or move along. */
final class EstateSiteWork {
    private final String place;
    private final Site site;
    private final @Nullable PlanHead head;
    private final Frame frame;
    private final Map<UUID, ManagementHost> before = new LinkedHashMap<>();
    private final Map<UUID, ManagementHost> after = new HashMap<>();
    private final List<EstateHostChange> named;
    private final List<EstateHostChange> edited;

    /** {@code place} is where the site stands in the file, {@code head} null where it is new. */
    EstateSiteWork(
            String place,
            Site site,
            @Nullable PlanHead head,
            Frame frame,
            List<ManagementHost> stored,
            List<EstateHost> wanted) {
        this.place = place;
        this.site = site;
        this.head = head;
        this.frame = frame;
        stored.forEach(host -> before.put(host.id(), host));
        this.after.putAll(before);
        this.named = named(wanted);
        this.edited = named.stream()
                .filter(h -> h.differs() || (isReframed() && h.insists()))
                .toList();
    }

    private List<EstateHostChange> named(List<EstateHost> wanted) {
        Map<String, ManagementHost> stored = before.values().stream()
                .collect(Collectors.toMap(h -> h.facts().name().toLowerCase(Locale.ROOT), Function.identity()));
        List<EstateHostChange> changes = new ArrayList<>();
        for (EstateHost host : wanted) {
            ManagementHost found = stored.get(host.entry().name().toLowerCase(Locale.ROOT));
            changes.add(new EstateHostChange(changes.size(), found == null ? Ids.next() : found.id(), host, found));
        }
        return changes;
    }

    String place() {
        return place;
    }

    Site site() {
        return site;
    }

    @Nullable
    PlanHead head() {
        return head;
    }

    Frame frame() {
        return frame;
    }

    /** Whether the plan that was there gets another frame, so that all of its hosts are numbered again. */
    boolean isReframed() {
        return head != null && !head.frame().equals(frame);
    }

    /** Those that differ from what is stored, and those that must have in the new frame what the file says. */
    List<EstateHostChange> edited() {
        return edited;
    }

    /** The same, to be numbered. */
    List<Placing> placings() {
        return edited.stream().map(EstateHostChange::placing).toList();
    }

    /** Those that hold an address and ask for another one, or for none. */
    Stream<UUID> leaving() {
        return edited.stream().filter(EstateHostChange::leaves).map(EstateHostChange::id);
    }

    /** Those that nobody edits and that are numbered again. */
    List<ManagementHost> movingAlong() {
        if (!isReframed()) {
            return List.of();
        }
        Set<UUID> others = edited.stream().map(EstateHostChange::id).collect(Collectors.toSet());
        return before.values().stream().filter(h -> !others.contains(h.id())).toList();
    }

    /** Refuses edited hosts that do not fit the site; {@code held} are the IPv4 addresses of stored ones. */
    void check(Map<Ipv4, UUID> held) {
        List<Placing> placings = placings();
        Map<Ipv4, UUID> others = new HashMap<>(held);
        placings.forEach(p -> others.values().remove(p.id()));
        located(() -> {
            List<HostEntry> entries = placings.stream().map(Placing::entry).toList();
            HostChecks.check(site.name(), frame, entries, Place.LISTED);
            HostIpv4.check(frame, placings, others, Place.LISTED);
            return placings;
        });
    }

    /** Runs what names edited hosts by their index; they are named by their place in the file. */
    <T> T located(Supplier<T> work) {
        List<Integer> places = edited.stream().map(EstateHostChange::index).toList();
        return HostErrors.listed(() -> EstatePaths.placed(places, work));
    }

    EstateNumbering numbering(Numbering numbering) {
        Set<UUID> insisting = edited.stream()
                .filter(EstateHostChange::insists)
                .map(EstateHostChange::id)
                .collect(Collectors.toSet());
        return new EstateNumbering(numbering, site.ref(), frame, placings(), insisting);
    }

    /** From now on these are stored. */
    void hold(List<ManagementHost> hosts) {
        hosts.forEach(host -> after.put(host.id(), host));
    }

    /** The host as it was; empty where it is new. */
    Optional<ManagementHost> before(UUID host) {
        return Optional.ofNullable(before.get(host));
    }

    /** The host as it is stored now. */
    ManagementHost after(UUID host) {
        return Objects.requireNonNull(after.get(host));
    }

    /** All hosts whose lines may differ now, in order of creation. */
    List<ManagementHost> concerned() {
        return isReframed()
                ? after.values().stream()
                        .sorted(Comparator.comparing(h -> h.id().toString()))
                        .toList()
                : edited.stream().map(h -> after(h.id())).toList();
    }

    /** The hosts that the file names, as they are stored now. */
    List<ManagementHost> stored() {
        return named.stream().map(h -> after(h.id())).toList();
    }

    /** The rows of the hosts that the file names. */
    List<EstateRow> rows() {
        return named.stream().map(h -> h.row(site.name(), after(h.id()))).toList();
    }
}
