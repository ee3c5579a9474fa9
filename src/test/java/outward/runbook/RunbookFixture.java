package outward.runbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.design.Frame;
import outward.design.HostFacts;
import outward.design.HostRole;
import outward.directaccess.Method;
import outward.directaccess.Routing;
import outward.directaccess.Topology;
import outward.finding.Waiver;
import outward.finding.rules.RuleBook;
import outward.plan.HostReports;
import outward.plan.Plan;
import outward.plan.PlanHash;
import outward.plan.PlanRevision;
import outward.plan.Reports;

/** Plans by name: what is not said is recorded as it must be for scripts to be handed over. */
public final class RunbookFixture {
    static final Instant NIGHT = Instant.parse("2026-11-23T21:00:00Z");
    private static final UUID SITE = UUID.fromString("01936a00-0000-7000-8000-0000000000a1");

    private static final int MANY_HOSTS = 10;

    private final FixtureSite facts = new FixtureSite();
    private final List<HostFacts> hosts = new ArrayList<>();
    private final List<Waiver> waivers = new ArrayList<>();
    private @Nullable Frame former;
    private String site = "Headquarters";
    private String madeBy = "Ada Lovelace";
    private String madeFor = "Change window";
    private int revision = 3;

    /** The article's example: 131.107.0.2, with a second address so that Teredo is possible. */
    public static RunbookFixture article() {
        RunbookFixture plan = new RunbookFixture();
        plan.facts.publicIpv4("131.107.0.2", "131.107.0.3");
        return plan.host("JUMP01", "Intranet", "10", HostRole.JUMP_HOST)
                .host("CM01", "Ethernet 2", "11", HostRole.CONFIG_MANAGER);
    }

    /** The same, renumbered from 131.107.0.8, with the way that was chosen. */
    static RunbookFixture renumbered() {
        RunbookFixture plan = article();
        plan.former = beforeRenumbering().facts.frame();
        return plan.waive("RENUMBERING", "Every client comes to the LAN on Friday");
    }

    /** What the clients of the renumbered one know. */
    static RunbookFixture beforeRenumbering() {
        RunbookFixture former = new RunbookFixture();
        former.facts.publicIpv4("131.107.0.8");
        return former.host("JUMP01", "Intranet", "10", HostRole.JUMP_HOST);
    }

    /** Where its server stands since, though not all clients came along. */
    static RunbookFixture renumberedBefore() {
        RunbookFixture since = new RunbookFixture();
        since.facts.publicIpv4("131.107.0.6");
        return since.host("JUMP01", "Intranet", "10", HostRole.JUMP_HOST);
    }

    /** Behind NAT, with another public address by which clients are led by name. */
    static RunbookFixture renamed() {
        RunbookFixture plan = behindNat();
        plan.facts.publicIpv4("203.0.113.9");
        RunbookFixture former = behindNat();
        former.facts.publicIpv4("198.51.100.7");
        plan.former = former.facts.frame();
        return plan.waive("RENUMBERING", "Clients connect to a name");
    }

    /** The reader's site of comment 7, behind NAT. */
    public static RunbookFixture behindNat() {
        RunbookFixture plan = new RunbookFixture();
        plan.facts.topology = Topology.BEHIND_NAT;
        plan.facts.organisation = Ipv6Prefix.parse("fd78:9f7e:c716::/48");
        return plan.host("HELP01", "Ethernet", "a02:100a", HostRole.HELP_DESK);
    }

    /** Two internal prefixes of which the second is behind a router, with a host in each and one that configures itself. */
    public static RunbookFixture twoPrefixes() {
        RunbookFixture plan = new RunbookFixture();
        plan.facts.topology = Topology.BEHIND_NAT;
        plan.facts.method = Method.NATIVE;
        plan.facts.internal("2001:db8:1::/64", "2001:db8:2::/64");
        plan.facts.client = Ipv6Prefix.parse("2001:db8:1:1000::/64");
        plan.facts.server = Ipv6.parse("2001:db8:1::5");
        plan.facts.router = Ipv6.parse("2001:db8:1::fe");
        plan.host("JUMP01", "Ethernet", "10", HostRole.JUMP_HOST);
        plan.hosts.add(FixtureHost.behindRouter(2, "FAR01", "2001:db8:2::/64", "20"));
        plan.hosts.add(FixtureHost.configuringItself(3, "AUTO01", null));
        return plan;
    }

    /** Hosts that configure themselves on two VLANs: the server's, and one behind a router. */
    public static RunbookFixture advertised() {
        RunbookFixture plan = twoPrefixes().without("FAR01");
        plan.hosts.add(FixtureHost.configuringItself(4, "AUTO02", "2001:db8:2::/64"));
        return plan;
    }

    /** Two nodes behind a virtual address with a /128, of one of which the own address is known. */
    public static RunbookFixture loadBalanced() {
        RunbookFixture plan = twoPrefixes().without("AUTO01");
        plan.facts.twoNodes();
        return plan;
    }

    /** One of two entry points: the other is behind a router, with Teredo and VPN clients of its own. */
    public static RunbookFixture multisite() {
        RunbookFixture plan = twoPrefixes().without("FAR01").without("AUTO01");
        plan.facts.secondEntryPoint();
        return plan;
    }

    /** Limited ISATAP with one server. */
    public static RunbookFixture isatap() {
        RunbookFixture plan = new RunbookFixture();
        plan.facts.publicIpv4("131.107.0.2");
        plan.facts.method = Method.ISATAP;
        plan.facts.internal("2002:836b:2:1::/64");
        plan.hosts.add(FixtureHost.fromIpv4(1, "JUMP01", "10.2.16.10", HostRole.JUMP_HOST));
        plan.hosts.add(FixtureHost.domainController(2, "DC01", "10.2.16.2"));
        return plan;
    }

    /** The same with a second internal prefix, in which no ISATAP host is. */
    public static RunbookFixture isatapBesideAnotherPrefix() {
        RunbookFixture plan = isatap();
        plan.facts.internal("2002:836b:2:1::/64", "2002:836b:2:9::/64");
        return plan;
    }

    /** A single adapter without a method: refused. */
    public static RunbookFixture refused() {
        RunbookFixture plan = behindNat();
        plan.facts.topology = Topology.SINGLE_ADAPTER;
        return plan;
    }

    public RunbookFixture named(String name) {
        site = name;
        return this;
    }

    RunbookFixture made(String by, String reason) {
        madeBy = by;
        madeFor = reason;
        return this;
    }

    public RunbookFixture host(String name, String alias, String id, HostRole role) {
        hosts.add(FixtureHost.typed(hosts.size() + 1, name, alias, id, role));
        return this;
    }

    RunbookFixture isatapHost(String name, String ipv4) {
        hosts.add(FixtureHost.fromIpv4(hosts.size() + 1, name, ipv4, HostRole.HELP_DESK));
        return this;
    }

    /** What leads from that plan, carried out as revision 3, to this one. */
    Scope after(RunbookFixture carriedOut) {
        return new Scope("Contoso & Sons", revision(4).plan(), carriedOut.plan(), Protocol.DEFAULT, NameRecords.STATIC);
    }

    RunbookFixture without(String name) {
        hosts.removeIf(h -> h.name().equals(name));
        return this;
    }

    RunbookFixture revision(int number) {
        revision = number;
        return this;
    }

    RunbookFixture serverLength(@Nullable Integer length) {
        facts.serverLength = length;
        return this;
    }

    /** What was read on the server: it does not pass packets on. */
    public RunbookFixture serverForwardingOff() {
        facts.forwarding = false;
        return this;
    }

    RunbookFixture gateway() {
        facts.routing = Routing.DEFAULT_GATEWAY;
        return this;
    }

    public RunbookFixture waive(String code, String reason) {
        waivers.add(new Waiver(code, reason, "Ada Lovelace", NIGHT, LocalDate.of(2026, 12, 31)));
        return this;
    }

    public Plan plan() {
        Frame frame = former == null ? facts.frame() : facts.frame().after(former, false);
        HostReports reports = new HostReports(frame);
        Reports reported = new Reports(
                        RuleBook.check(frame), hosts.stream().map(reports::of).toList())
                .together(frame, MANY_HOSTS);
        return new Plan(
                SITE,
                site,
                new PlanRevision(revision, NIGHT, madeBy, madeFor, new PlanHash("0123456789abcdef".repeat(4))),
                frame,
                reported.frame(),
                reported.hosts(),
                waivers,
                NIGHT);
    }

    public Scope scope() {
        return Scope.of("Contoso & Sons", plan());
    }

    /** The names of everything there is. */
    static List<RunbookFixture> all() {
        return Arrays.asList(
                article(),
                behindNat(),
                twoPrefixes(),
                loadBalanced(),
                multisite(),
                isatap(),
                article().gateway());
    }
}
