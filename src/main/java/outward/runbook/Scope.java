package outward.runbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6Prefix;
import outward.design.Frame;
import outward.design.HostLine;
import outward.design.Sourced;
import outward.directaccess.Method;
import outward.finding.Verdict;
import outward.plan.ChangeSets;
import outward.plan.HostChange;
import outward.plan.Life;
import outward.plan.Plan;

/**
 * What a runbook is about: the plan to carry out, the one carried out before it (null = none: everything is new), and
 * what was chosen for it.
 *
 * @param carried what is known of how {@code from} came to be carried out
 * @param checkpoint what vouches for the audit trail as it was when the runbook was handed out; null when nothing does
 * @param life what was done with the plan's revision so far; null where nothing is known of it
 * @param move how clients come to a server that they do not know yet; null where nobody said
 * @param retirement what is to be said of the site's retirement; null where it is not being retired
 * @param retired whether DirectAccess is recorded as uninstalled there: the plan can be read, not carried out
 */
public record Scope(
        String customer,
        Plan plan,
        @Nullable Plan from,
        Carried carried,
        Set<Protocol> protocols,
        NameRecords names,
        @Nullable String checkpoint,
        @Nullable Life life,
        @Nullable ClientMove move,
        @Nullable String retirement,
        boolean retired) {
    /** One that is not handed out yet. */
    public Scope(String customer, Plan plan, @Nullable Plan from, Set<Protocol> protocols, NameRecords names) {
        this(customer, plan, from, Carried.WHOLE, protocols, names, null, null, null, null, false);
    }

    /** The same, handed out with that checkpoint. */
    public Scope vouchedBy(String line) {
        return new Scope(customer, plan, from, carried, protocols, names, line, life, move, retirement, retired);
    }

    /** The same, with the life that the plan's revision has had so far. */
    public Scope living(Life soFar) {
        return new Scope(customer, plan, from, carried, protocols, names, checkpoint, soFar, move, retirement, retired);
    }

    /** The same, with how its clients come along. */
    public Scope moving(@Nullable ClientMove answered) {
        return new Scope(
                customer, plan, from, carried, protocols, names, checkpoint, life, answered, retirement, retired);
    }

    /** The same, with what is to be said of the site's retirement. */
    public Scope retiring(@Nullable String notice, boolean gone) {
        return new Scope(customer, plan, from, carried, protocols, names, checkpoint, life, move, notice, gone);
    }

    /** The same after what is recorded as carried out; null = nothing is. */
    public Scope after(@Nullable Plan recorded, Carried record) {
        return new Scope(
                customer, plan, recorded, record, protocols, names, checkpoint, life, move, retirement, retired);
    }

    /** Keeps the protocols in their own order. */
    public Scope {
        protocols = protocols.isEmpty() ? Set.of() : Set.copyOf(protocols);
    }

    /** The whole plan with the default protocols and static AAAA records. */
    public static Scope of(String customer, Plan plan) {
        return new Scope(customer, plan, null, Protocol.DEFAULT, NameRecords.STATIC);
    }

    /** What all hosts share. */
    public Frame frame() {
        return plan.frame();
    }

    /** Whether the plan may not be carried out at all. */
    public boolean refused() {
        return plan.verdict() == Verdict.REFUSED;
    }

    /** Whether what sets something up is handed over. */
    public boolean handsOver() {
        return !retired && plan.handsOver();
    }

    /** The hosts that manage clients once the plan is carried out. */
    public List<HostLine> hosts() {
        return plan.design().hosts().stream()
                .filter(h -> treatment(h) != Treatment.LEFT_ALONE)
                .toList();
    }

    /** The hosts of this treatment. */
    public List<HostLine> hosts(Treatment treatment) {
        return plan.design().hosts().stream()
                .filter(h -> treatment(h) == treatment)
                .toList();
    }

    /** How this host of the plan is dealt with. */
    public Treatment treatment(HostLine host) {
        return Treatment.of(frame(), host);
    }

    /** What happens to each host that is not already as planned. */
    public List<HostChange> changes() {
        return changes(from, plan, carried.unfinished());
    }

    /** What happens to hosts between two plans; those that are not finished are set up once more. */
    public static List<HostChange> changes(@Nullable Plan from, Plan plan, Set<UUID> unfinished) {
        List<HostLine> hosts = plan.design().hosts();
        if (from == null) {
            return hosts.stream().map(h -> new HostChange(null, h)).toList();
        }
        List<HostChange> changes = ChangeSets.between(from, plan).hosts();
        return unfinished.isEmpty() ? changes : together(hosts, changes, unfinished);
    }

    /** In the order of the plan, removed hosts last. */
    private static List<HostChange> together(List<HostLine> hosts, List<HostChange> changes, Set<UUID> unfinished) {
        Map<UUID, HostChange> changed = changes.stream()
                .collect(Collectors.toMap(HostChange::host, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        List<HostChange> all = new ArrayList<>();
        for (HostLine host : hosts) {
            HostChange change = changed.remove(host.id());
            if (change != null || unfinished.contains(host.id())) {
                all.add(change != null ? change : new HostChange(null, host));
            }
        }
        all.addAll(changed.values());
        return all;
    }

    /** What was carried out before in words, such as {@code revision 3}. */
    public String earlier() {
        Plan before = Objects.requireNonNull(from, "something was carried out");
        return carried.isRecorded()
                ? carried.words()
                : "revision " + before.revision().number();
    }

    /** The hosts on which something is to be set up now. */
    public Stream<HostLine> toSetUp(Treatment treatment) {
        return changes().stream().flatMap(c -> Stream.ofNullable(c.after())).filter(h -> treatment(h) == treatment);
    }

    /** What was carried out before, as a scope of its own; null = nothing. */
    public @Nullable Scope former() {
        return from == null ? null : new Scope(customer, from, null, protocols, names);
    }

    /** Whether the plan brings this method in; false where it was carried out before. */
    public boolean introduces(Method method) {
        return frame().uses(method) && (from == null || !from.frame().uses(method));
    }

    /** The prefixes that DirectAccess clients of the whole deployment come from (safety Y17), VPN ones not (Y10). */
    public List<Ipv6Prefix> clientPrefixes() {
        return Stream.concat(
                        frame().prefixes().routed().stream(),
                        frame().deployment().others().stream().flatMap(o -> o.clientPrefixes().stream()))
                .distinct()
                .toList();
    }

    /** The Teredo prefixes among them: they need edge traversal and echo requests (facts W4, W5). */
    public List<Ipv6Prefix> teredoPrefixes() {
        return Stream.concat(
                        Stream.ofNullable(frame().prefixes().teredo()).map(Sourced::value),
                        frame().deployment().others().stream().flatMap(o -> o.teredo().stream()))
                .distinct()
                .toList();
    }

    /** The protocols in the order of their declaration. */
    public List<Protocol> chosen() {
        return Stream.of(Protocol.values()).filter(protocols::contains).toList();
    }
}
